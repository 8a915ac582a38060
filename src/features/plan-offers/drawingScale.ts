import type { AssessedPlan } from '../../contract/offerPlan'
import { dayAfter } from './dayAfter'
import { daysFrom } from './daysFrom'

/** The days a plan is drawn over, and where among them a day stands. */
export interface DrawingScale {
  readonly from: string
  readonly to: string
  readonly days: number
  /** First day of each month after the first. */
  readonly months: readonly string[]
  /** How far from the left edge a day begins, in per cent. */
  readonly at: (day: string) => number
}

/** Everything of the plan with a little room on either side, and whole months. */
export function drawingScale({
  asOf,
  process,
  obligation,
  offers,
  exemptions,
}: AssessedPlan): DrawingScale {
  const standing = offers.filter(({ verdict }) => verdict !== null)
  const days = [
    asOf,
    ...(process ? [process.startedOn, process.sixMonths] : []),
    ...(obligation.dueBy === null ? [] : [obligation.dueBy]),
    ...standing.flatMap(({ from, to, verdict, extendedTo }) => [
      from,
      ...[to, verdict?.latestEnd, extendedTo].flatMap((day) => day ?? []),
    ]),
    ...exemptions.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]),
  ].toSorted()
  const from = firstOfMonth(days.at(0) ?? asOf)
  const to = dayAfter(nextMonth(dayAfter(days.at(-1) ?? asOf, 14)), -1)
  const length = daysFrom(from, to) + 1
  return {
    from,
    to,
    days: length,
    months: monthsIn(from, to),
    at: (day) => Math.min(Math.max((100 * daysFrom(from, day)) / length, 0), 100),
  }
}

function monthsIn(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month)
  return months
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`
}

/** The first day of the month after. */
function nextMonth(day: string): string {
  return firstOfMonth(dayAfter(firstOfMonth(day), 31))
}
