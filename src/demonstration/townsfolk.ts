import type { CalendarDate } from '../law/calendarDate'
import type { CitizenPlan } from './citizenPlan'
import { currentCase } from './currentCase'
import type { Random } from './random'
import { neighbours, rareCases, trialCases } from './rareCases'
import { versionCases } from './versionCases'

/** For one of the funds’ members in the next municipality there are so many citizens in this one. */
const perMemberNextDoor = 30

/**
 * Plans for that many citizens and some neighbours, those with a name of their own first: whom they
 * meet rests on nobody else.
 */
export function townsfolk(
  today: CalendarDate,
  random: Random,
  inhabitants: number,
): readonly CitizenPlan[] {
  const named = rareCases.length + trialCases.length
  const before = versionCases(today, random).slice(0, Math.max(inhabitants - named, 0))
  const left = Math.max(inhabitants - named - before.length, 0)
  const lately = Array.from({ length: left }, () => currentCase(random))
  const nextDoor = Math.round(inhabitants / perMemberNextDoor)
  const members = Array.from({ length: nextDoor }, (): CitizenPlan => ({
    fund: random.pick(['fund-fyr', 'fund-kompas']),
    municipality: '0998',
    periods: [
      {
        benefit: 'unemployment-benefit',
        targetGroup: '6.1',
        startedDaysAgo: random.between(1, 200),
      },
    ],
    talks: 'kept',
  }))
  return [...rareCases, ...neighbours, ...trialCases, ...before, ...lately, ...members]
}
