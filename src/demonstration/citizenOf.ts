import { addDays, type CalendarDate } from '../law/calendarDate'
import type { BenefitRecord } from '../domain/benefitRecord'
import type { Citizen } from '../domain/citizen'
import type { CitizenFile } from '../domain/citizenFile'
import type { CitizenPlan, PlannedPeriod } from './citizenPlan'
import type { FictitiousNumbers } from './fictitiousNumbers'
import { someName } from './names'
import type { Random } from './random'

/** The plan as a file: who, which benefits, which exemptions. The talks come afterwards. */
export function citizenOf(
  plan: CitizenPlan,
  index: number,
  today: CalendarDate,
  random: Random,
  numbers: FictitiousNumbers,
): CitizenFile {
  const id = `c${String(index + 1).padStart(4, '0')}`
  return {
    citizen: person(plan, id, index, today, random, numbers),
    benefits: plan.periods.map((period, row) => benefitPeriod(period, `${id}-b${row + 1}`, today)),
    conversations: [],
    offers: [],
    ordinaryHours: [],
    exemptions: (plan.exemptions ?? []).map(({ kind, ground, startedDaysAgo, endsInDays }) => ({
      kind,
      ground,
      from: addDays(today, -startedDaysAgo),
      to: endsInDays === null ? null : addDays(today, endsInDays),
      ...(kind === 'one-in-four' && plan.fund && { grantedBy: plan.fund }),
    })),
    choices: { fundAttendsFourth: null },
    journal: [],
  }
}

function person(
  plan: CitizenPlan,
  id: string,
  index: number,
  today: CalendarDate,
  random: Random,
  numbers: FictitiousNumbers,
): Citizen {
  const age = plan.ageInYears ?? random.between(...ageSpan(plan))
  const birthDate = addDays(today, -Math.round(age * 365.25) - random.between(1, 300))
  return {
    id,
    version: 1,
    name: plan.name ?? someName(random),
    civilRegistrationNumber: numbers.next(birthDate, index),
    birthDate,
    municipality: plan.municipality ?? '0999',
    unemploymentFund: plan.fund ?? null,
    digitalPost: !random.chance(0.06),
    phone: `00 ${String(random.between(10, 99))} ${String(random.between(10, 99))} ${String(random.between(10, 99))}`,
    employer: null,
    vocationalEducation: random.chance(0.5),
    ...plan.facts,
  }
}

/** Of age when the first benefit began, unless in the group of those who are not. */
function ageSpan({ periods }: CitizenPlan): readonly [number, number] {
  const groups = periods.map(({ targetGroup }) => targetGroup)
  if (groups.includes('6.13')) return [15, 17]
  const years = Math.max(...periods.map(({ startedDaysAgo }) => Math.ceil(startedDaysAgo / 365)))
  const young = groups.includes('6.4') || groups.includes('6.5')
  return young ? [18 + years, 28 + years] : [30, 63]
}

function benefitPeriod(period: PlannedPeriod, id: string, today: CalendarDate): BenefitRecord {
  const from = addDays(today, -period.startedDaysAgo)
  const after = (days: number | undefined) => (days === undefined ? null : addDays(from, days))
  const referredOn = after(period.more?.referredAfter)
  const requestedOn = after(period.more?.fastTrackAfter)
  return {
    id,
    benefit: period.benefit,
    targetGroup: period.targetGroup,
    from,
    to: period.endedDaysAgo === undefined ? null : addDays(today, -period.endedDaysAgo),
    endedBecause: null,
    employed: period.employed ?? false,
    expectedRecovery: after(period.recoveryAfter),
    employerExpectsRecovery: after(period.employerRecoveryAfter),
    handedOverOn: after(period.more?.handedOverAfter),
    workDuty: period.more?.workDuty ?? false,
    fastTrack: requestedOn === null ? null : { requestedOn, by: 'citizen', declined: false },
    referredToJobCentre:
      referredOn === null ? null : { on: referredOn, because: 'risk-of-long-term' },
    trial: period.more?.trial ?? null,
  }
}
