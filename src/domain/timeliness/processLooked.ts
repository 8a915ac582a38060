import { assess } from '../../law/assess'
import type { Assessment } from '../../law/assessment'
import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile } from '../../law/caseFile'
import type { RunningProcess } from '../../law/runningProcess'

/** A process with what the law in force says of it on any day; each day is asked about once. */
export interface ProcessLooked {
  readonly caseFile: CaseFile
  readonly process: RunningProcess
  readonly lawOn: (day: CalendarDate) => Assessment
}

export function lookAt(caseFile: CaseFile, process: RunningProcess): ProcessLooked {
  const known = new Map<CalendarDate, Assessment>()
  return {
    caseFile,
    process,
    lawOn: (day) => {
      const found = known.get(day) ?? assess(caseFile, day, 'enacted')
      known.set(day, found)
      return found
    },
  }
}
