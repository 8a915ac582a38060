import type { Requirement } from '../../law/assessment'
import type { CalendarDate } from '../../law/calendarDate'
import { groupedBy } from './groupedBy'
import type { ProcessLooked } from './processLooked'

/**
 * How many of these talks were asked for in the end, and how many of those were held. A talk the
 * citizen was let off on the day it was due is not asked for again when the exemption has ended;
 * which of several alike talks it was does not matter.
 */
export function askedInTheEnd(
  rows: readonly Requirement[],
  looked: ProcessLooked,
  on: CalendarDate,
): { readonly required: number; readonly held: number } {
  const alike = [...groupedBy(rows, ({ party, kind }) => `${party} ${kind}`).values()].map(
    (group) => {
      const required = group.length - letOff(group, looked, on)
      const held = group.filter(({ status }) => status === 'held').length
      return { required, held: Math.min(held, required) }
    },
  )
  const sum = (of: 'required' | 'held') => alike.reduce((total, group) => total + group[of], 0)
  return { required: sum('required'), held: sum('held') }
}

function letOff(
  alike: readonly Requirement[],
  { caseFile, lawOn }: ProcessLooked,
  on: CalendarDate,
): number {
  const now = alike.filter(({ status }) => status === 'waived').length
  const first = alike[0]
  if (first === undefined || caseFile.exemptions.length === 0) return now
  const days = new Set(
    alike.flatMap(({ status, dueBy }) => (status === 'waived' || dueBy >= on ? [] : dueBy)),
  )
  const before = [...days].flatMap((day) =>
    lawOn(day).conversations.required.filter(
      (row) =>
        row.status === 'waived' &&
        row.dueBy === day &&
        row.party === first.party &&
        row.kind === first.kind,
    ),
  )
  return Math.min(now + before.length, alike.length)
}
