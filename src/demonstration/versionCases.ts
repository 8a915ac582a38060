import { addDays, type CalendarDate, daysBetween } from '../law/calendarDate'
import { isInForce } from '../law/ruleBook'
import { benefitFor } from './benefitFor'
import type { CitizenPlan, PlannedPeriod } from './citizenPlan'
import { currentCase } from './currentCase'
import { memberOf } from './memberOf'
import type { Random } from './random'
import { someEmployer } from './someEmployer'
import { type Version, versions } from './versions'

/** Citizens per version and group; the first of each is still in the process that began under it. */
const each = 5

/** Plans whose first process began under each version of the law there has been. */
export function versionCases(today: CalendarDate, random: Random): CitizenPlan[] {
  return versions(today).flatMap((version) =>
    Array.from({ length: each }, (_, place) => versionCase(version, place, today, random)),
  )
}

function versionCase(
  version: Version,
  place: number,
  today: CalendarDate,
  random: Random,
): CitizenPlan {
  // The first began late in the time of its version, so that it may well be running.
  const length = daysBetween(version.from, version.to)
  const from = addDays(version.to, -random.between(0, place === 0 ? Math.min(length, 60) : length))
  const period = periodOf(version, from, today, random)
  const plan: CitizenPlan = {
    ...memberOf(version.group, random),
    ...(period.employed && { facts: { employer: someEmployer(random) } }),
    periods: [period],
    talks: 'kept',
  }
  return place % 2 === 0 ? plan : afterwards(plan, period, random)
}

/** The process ended some time ago, and mostly another has begun since. */
function afterwards(plan: CitizenPlan, period: PlannedPeriod, random: Random): CitizenPlan {
  const endedDaysAgo = period.startedDaysAgo - random.between(60, 420)
  if (endedDaysAgo < 30) return plan
  const ended = { ...period, endedDaysAgo }
  if (random.chance(0.2)) return { ...plan, periods: [ended] }
  const next = currentCase(random, endedDaysAgo - 20)
  return { ...next, fund: next.fund ?? plan.fund ?? null, periods: [ended, ...next.periods] }
}

function periodOf(
  { group, asksFor }: Version,
  from: CalendarDate,
  today: CalendarDate,
  random: Random,
): PlannedPeriod {
  const period = {
    benefit: benefitFor(group, from),
    targetGroup: group,
    startedDaysAgo: daysBetween(from, today),
  }
  switch (asksFor) {
    case 'in-fund-trial':
      return { ...period, more: { trial: 'fund-2020' } }
    case 'light-sick-course':
      return { ...period, employed: true, recoveryAfter: 70 }
    case 'employed-short-sick':
      return { ...period, employed: true, recoveryAfter: 120, employerRecoveryAfter: 130 }
    case undefined:
      return group === '6.6'
        ? { ...period, recoveryAfter: 300, more: fastTrack(from, random) }
        : period
  }
}

function fastTrack(from: CalendarDate, random: Random): { readonly fastTrackAfter?: number } {
  const asked = isInForce('contact.fast-track', 'enacted', from) && random.chance(0.4)
  return asked ? { fastTrackAfter: random.between(5, 30) } : {}
}
