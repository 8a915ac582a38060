import dayjs from 'dayjs'
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
  const from = dayjs(days.at(0) ?? asOf)
    .startOf('month')
    .format('YYYY-MM-DD')
  const to = dayjs(dayAfter(days.at(-1) ?? asOf, 14))
    .endOf('month')
    .format('YYYY-MM-DD')
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
  const months = [from]
  for (let month = dayjs(from).add(1, 'month'); month.isBefore(to); month = month.add(1, 'month'))
    months.push(month.format('YYYY-MM-DD'))
  return months
}
