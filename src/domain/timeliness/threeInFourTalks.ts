import type { Assessment, Requirement } from '../../law/assessment'
import { addDays, type CalendarDate } from '../../law/calendarDate'
import { countsInThreeInFour, threeInFour } from '../../law/threeInFour'
import type { Authority } from '../authority'
import type { Counted } from './counted'
import { heldBy } from './heldBy'
import { onLastDay } from './onLastDay'
import type { ProcessLooked } from './processLooked'

type Found = Omit<Counted, 'unregistered'>

/**
 * Whether an authority held all its talks with a citizen of the reform in its part of the first six
 * months. Whoever was let off has not had them: the share leaves room for that.
 */
export function threeInFourTalks(looked: ProcessLooked, own: Authority['kind']): Found[] {
  const { caseFile, process } = looked
  const last = onLastDay(looked, (assessment) =>
    own === 'fund' ? lastDueOf(rowsOf(assessment, own)) : addDays(process.sixMonths, -1),
  )
  const rows = last ? rowsOf(last.assessment, own) : []
  // A citizen who was referred before the fund's time was over is the job centre's whole.
  if (!last || rows.length === 0 || last.assessment.responsible?.party !== own) return []
  const held = rows.filter((row) => heldBy(row, caseFile, last.on) !== null).length
  const one: Omit<Found, 'party'> = {
    measure: 'three-in-four',
    startedOn: process.startedOn,
    group: last.assessment.process?.targetGroup ?? null,
    on: last.on,
    result: held === rows.length ? 'kept' : 'missed',
    required: rows.length,
    held,
    talkOn: null,
    exempted: rows.some(({ status }) => status === 'waived'),
    rules: [...new Set([threeInFour.rule, ...rows.flatMap(({ rules }) => rules)])],
  }
  return [null, own].map((party) => ({ ...one, party }))
}

function rowsOf({ conversations }: Assessment, own: Authority['kind']): readonly Requirement[] {
  return conversations.required.filter((row) => row.party === own && countsInThreeInFour(row))
}

function lastDueOf(rows: readonly Requirement[]): CalendarDate | null {
  return (
    rows
      .map(({ dueBy }) => dueBy)
      .toSorted()
      .at(-1) ?? null
  )
}
