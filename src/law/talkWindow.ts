import type { Arithmetic, Why } from './assessment'
import { addDays, addMonths, earlier, type CalendarDate } from './calendarDate'
import type { FirstDue, TalkRow, WindowEdge } from './contactSchedule'
import type { FirstPhase } from './firstPhase'
import type { RuleId } from './rules/allRules'
import { readings } from './rules/readings'
import type { RunningProcess } from './runningProcess'
import { dateFact, daysOn, monthsOn, why } from './why'

/** The legal window of a talk: first day, last day, and how they follow from the start. */
export interface TalkWindow {
  readonly from: CalendarDate
  readonly dueBy: CalendarDate
  readonly why: Why
}

/** `firstDue` is given for the one talk of the row that has a deadline of its own. */
export function windowOf(
  row: TalkRow,
  firstDue: FirstDue | undefined,
  process: RunningProcess,
  phase: FirstPhase | null,
  rule: RuleId,
): TalkWindow {
  const lastDay = addDays(process.sixMonths, -1)
  const edge = (of: WindowEdge): CalendarDate =>
    of === 'hand-over' ? beginning(phase).handOver : addMonths(process.startedOn, of)
  const from = earlier(edge(row.from), lastDay)
  const windowEnds = earlier(addDays(edge(row.to), -1), lastDay)
  const own = firstDue && daysOn(labels.dueBy, from, daysTo(firstDue))
  const usesHandOver = row.from === 'hand-over' || row.to === 'hand-over'
  const known = usesHandOver && beginning(phase).handOverIsKnown
  const facts = [dateFact(labels.startedOn, process.startedOn)]
  if (known) facts.push(dateFact(labels.handedOverOn, beginning(phase).handOver))
  const estimated = usesHandOver && !known && own === undefined ? estimate : null
  return {
    from,
    dueBy: own === undefined ? windowEnds : earlier(own.to, windowEnds),
    why: why({
      facts,
      arithmetic: [
        ...stepsFrom(row.from, process, phase),
        ...(own === undefined ? stepsTo(row.to, process, phase) : [own]),
      ],
      assumption: readings[rule] ?? estimated,
    }),
  }
}

function daysTo({ weeks, reading }: FirstDue): number {
  return reading === 'within' ? weeks * 7 : weeks * 7 - 1
}

function stepsFrom(
  edge: WindowEdge,
  { startedOn }: RunningProcess,
  phase: FirstPhase | null,
): Arithmetic[] {
  if (edge === 0 || (edge === 'hand-over' && beginning(phase).handOverIsKnown)) return []
  return [monthsOn(labels.from, startedOn, monthsTo(edge, phase))]
}

function stepsTo(
  edge: WindowEdge,
  { startedOn }: RunningProcess,
  phase: FirstPhase | null,
): Arithmetic[] {
  if (edge === 'hand-over' && beginning(phase).handOverIsKnown)
    return [daysOn(labels.dueBy, beginning(phase).handOver, -1)]
  const after = monthsOn(labels.periodOver, startedOn, monthsTo(edge, phase))
  return [after, daysOn(labels.dueBy, after.to, -1)]
}

function monthsTo(edge: WindowEdge, phase: FirstPhase | null): number {
  return edge === 'hand-over' ? beginning(phase).months : edge
}

/** A version whose windows meet at the hand-over has a first phase for all of its processes. */
function beginning(phase: FirstPhase | null): FirstPhase {
  if (phase === null) throw new Error('A hand-over is asked for, and the process has none')
  return phase
}

const labels = {
  startedOn: { da: 'Forløbet begyndte', en: 'The process began' },
  handedOverOn: { da: 'Overdraget', en: 'Handed over' },
  from: { da: 'Tidligst', en: 'Not before' },
  periodOver: { da: 'Første dag efter perioden', en: 'First day after the period' },
  dueBy: { da: 'Senest', en: 'Due by' },
}

const estimate = {
  da: 'Overdragelsen er et skøn: kalendermåneder fra forløbets start, indtil den rigtige dag er registreret.',
  en: 'The hand-over is an estimate: calendar months from the start of the process, until the real day is recorded.',
}
