import { addDays } from '../../law/calendarDate'
import { parties } from '../../law/caseFile'
import { askedInTheEnd } from './askedInTheEnd'
import type { Counted } from './counted'
import { onLastDay } from './onLastDay'
import type { ProcessLooked } from './processLooked'

type Found = Omit<Counted, 'unregistered'>

/** Whether every required talk was held when a process reached six months: all, and each party’s. */
export function sixMonths(looked: ProcessLooked): Found[] {
  const { process } = looked
  const on = addDays(process.sixMonths, -1)
  const last = onLastDay(looked, () => on)
  if (!last) return []
  const { required } = last.assessment.conversations
  return [null, ...parties].flatMap((party) => {
    const rows = required.filter((row) => party === null || row.party === party)
    const asked = askedInTheEnd(rows, looked, on)
    if (rows.length === 0) return []
    return [
      {
        measure: 'six-months' as const,
        party,
        startedOn: process.startedOn,
        group: last.assessment.process?.targetGroup ?? null,
        on,
        result: asked.required === 0 ? 'exempt' : asked.held === asked.required ? 'kept' : 'missed',
        ...asked,
        talkOn: null,
        exempted: asked.required < rows.length,
        rules: [...new Set(rows.flatMap(({ rules }) => rules))],
      },
    ]
  })
}
