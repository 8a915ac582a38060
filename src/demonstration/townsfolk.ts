import type { CalendarDate } from '../law/calendarDate'
import type { CitizenPlan } from './citizenPlan'
import { currentCase } from './currentCase'
import type { Random } from './random'
import { neighbours, rareCases, trialCases } from './rareCases'
import { versionCases } from './versionCases'

/** How many live in the municipality, and how many of the funds’ members in the next one. */
const inhabitants = 600
const nextDoor = 20

/** Plans for everybody, those with a name of their own first: whom they meet rests on nobody else. */
export function townsfolk(today: CalendarDate, random: Random): readonly CitizenPlan[] {
  const before = versionCases(today, random)
  const placed = [...rareCases, ...trialCases, ...before]
  const lately = Array.from({ length: inhabitants - placed.length }, () => currentCase(random))
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
