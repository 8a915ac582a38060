import { assess } from '../law/assess'
import type { Assessment } from '../law/assessment'
import { addDays, type CalendarDate } from '../law/calendarDate'
import type { CaseFile } from '../law/caseFile'
import { runningProcess } from '../law/runningProcess'
import { isSupported } from '../law/supportedDates'

/**
 * The first day the job centre answers for the process that runs, as seen from the process's first
 * day; null when no other answered before it, or the process ends first.
 */
export function handOverDay(caseFile: CaseFile, { process }: Assessment): CalendarDate | null {
  if (process === null || !isSupported(process.startedOn)) return null
  const { responsible } = assess(caseFile, process.startedOn, 'enacted')
  const until = responsible?.party === 'fund' ? responsible.until : null
  const endsOn = runningProcess(caseFile, process.startedOn, 'enacted')?.endsOn ?? null
  return until === null || until === endsOn ? null : addDays(until, 1)
}
