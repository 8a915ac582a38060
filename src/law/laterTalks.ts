import type { Basis } from './assessment'
import { addDays, addMonths, lastDayOfMonths, type CalendarDate } from './calendarDate'
import type { ContactSchedule } from './contactSchedule'
import type { PlannedTalk } from './plannedTalk'
import { isInForce } from './ruleBook'
import { periods } from './rules/periods'
import { readings } from './rules/readings'
import type { RunningProcess } from './runningProcess'
import { dateFact, daysOn, monthsOn, why } from './why'

/**
 * The talks after the first six months whose window has opened: the one by month 16 with the fund,
 * and the yearly clarification.
 */
export function laterTalks(
  process: RunningProcess,
  schedule: ContactSchedule | null,
  asOf: CalendarDate,
  basis: Basis,
): readonly PlannedTalk[] {
  if (asOf < process.sixMonths) return []
  return [
    ...sixteenMonths(process, basis),
    ...(schedule?.yearly === undefined ? [] : yearly(process, schedule, schedule.yearly, asOf)),
  ].map((talk, index) => ({ ...talk, number: index + 1 }))
}

type Unnumbered = Omit<PlannedTalk, 'number'>

function sixteenMonths(process: RunningProcess, basis: Basis): Unnumbered[] {
  const { targetGroup, startedOn, sixMonths } = process
  const { rule, count } = periods.sixteenMonths
  if (targetGroup !== '6.1' || !isInForce(rule, basis, startedOn)) return []
  const after = monthsOn(labels.periodOver, startedOn, count)
  const dueBy = daysOn(labels.dueBy, after.to, -1)
  return [
    {
      kind: 'job',
      party: 'job-centre',
      passesOn: null,
      from: sixMonths,
      dueBy: dueBy.to,
      invited: ['fund'],
      rule,
      why: why({ facts: [dateFact(labels.startedOn, startedOn)], arithmetic: [after, dueBy] }),
    },
  ]
}

function yearly(
  { startedOn, sixMonths }: RunningProcess,
  { rule }: ContactSchedule,
  talk: NonNullable<ContactSchedule['yearly']>,
  asOf: CalendarDate,
): Unnumbered[] {
  const rows: Unnumbered[] = []
  const { count } = periods.yearlyClarification
  for (let months = 6; ; months += count) {
    const from = addMonths(startedOn, months)
    if (from > asOf) return rows
    const dueBy = lastDayOfMonths(startedOn, months + count)
    const arithmetic = [
      monthsOn(labels.periodOver, startedOn, months + count),
      daysOn(labels.dueBy, addDays(dueBy, 1), -1),
    ]
    const facts = [dateFact(labels.sixMonths, sixMonths)]
    rows.push({
      ...talk,
      passesOn: null,
      from,
      dueBy,
      invited: [],
      rule,
      why: why({ facts, arithmetic, assumption: readings[rule] ?? null }),
    })
  }
}

const labels = {
  startedOn: { da: 'Forløbet begyndte', en: 'The process began' },
  sixMonths: { da: 'De første seks måneder er gået', en: 'The first six months are over' },
  periodOver: { da: 'Første dag efter perioden', en: 'First day after the period' },
  dueBy: { da: 'Senest', en: 'Due by' },
}
