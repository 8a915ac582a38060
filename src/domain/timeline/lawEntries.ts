import { addDays } from '../../law/calendarDate'
import type { CaseFile, Party } from '../../law/caseFile'
import { runningProcess } from '../../law/runningProcess'
import { reformDays } from '../reformDay'
import { reformEffect } from '../reformEffect'
import type { TimelineEntry } from './timelineEntry'

/** The days the law in force changes something for this citizen while a process runs. */
export function lawEntries(caseFile: CaseFile): TimelineEntry[] {
  const runs = (day: string) => runningProcess(caseFile, day, 'enacted') !== null
  return reformDays('enacted')
    .filter((day) => runs(day) && runs(addDays(day, -1)))
    .flatMap((on) => {
      const { changes } = reformEffect(caseFile, { on, basis: 'enacted', asker })
      const byLaw = changes.filter((change) => change.byLaw)
      if (byLaw.length === 0) return []
      return [
        {
          id: `law-${on}`,
          kind: 'law',
          from: on,
          to: on,
          party: null,
          counts: true,
          derived: true,
          why: null,
          rules: [...new Set(byLaw.flatMap(({ rules }) => rules))],
          versions: [],
          changes: byLaw.map(({ what }) => what),
          expected: byLaw.some(({ expected }) => expected),
        },
      ]
    })
}

/** Whose deeds are told with a change: none of them is shown here. */
const asker: Party = 'job-centre'
