import type { Benefit, TargetGroup } from '../law/caseFile'
import type { CitizenPlan, PlannedPeriod } from './citizenPlan'
import { memberOf } from './memberOf'
import type { Random } from './random'
import { someEmployer } from './someEmployer'

/** How the town is made up: of so many citizens one in each place. */
const mix: readonly {
  readonly share: number
  readonly benefit: Benefit
  readonly targetGroup: TargetGroup
  /** Days since the benefit began, from and to. */
  readonly started: readonly [number, number]
}[] = [
  { share: 40, benefit: 'unemployment-benefit', targetGroup: '6.1', started: [1, 260] },
  { share: 16, benefit: 'cash-benefit', targetGroup: '6.2', started: [1, 240] },
  { share: 9, benefit: 'cash-benefit', targetGroup: '6.3', started: [5, 400] },
  { share: 6, benefit: 'cash-benefit', targetGroup: '6.4', started: [2, 170] },
  { share: 4, benefit: 'cash-benefit', targetGroup: '6.5', started: [2, 170] },
  { share: 13, benefit: 'sickness-benefit', targetGroup: '6.6', started: [10, 160] },
  { share: 3, benefit: 'resource-allowance', targetGroup: '6.7', started: [20, 300] },
  { share: 3, benefit: 'resource-allowance', targetGroup: '6.8', started: [120, 500] },
  { share: 5, benefit: 'flex-job-allowance', targetGroup: '6.9', started: [5, 200] },
  { share: 1, benefit: 'disability-pension', targetGroup: '6.11', started: [100, 600] },
]
const places = mix.flatMap((row) => Array.from({ length: row.share }, () => row))

/** Somebody whose process began lately, not more than `longest` days ago. */
export function currentCase(random: Random, longest = Infinity): CitizenPlan {
  const { benefit, targetGroup, started } = random.pick(places)
  const [first, last] = started
  const startedDaysAgo = Math.max(1, Math.min(random.between(first, last), longest))
  const period = { benefit, targetGroup, startedDaysAgo }
  if (targetGroup === '6.6') return sickCase(period, random)
  const more = targetGroup === '6.1' ? turns(startedDaysAgo, random) : {}
  return { periods: [{ ...period, more }], ...memberOf(targetGroup, random), talks: 'kept' }
}

/** Some of the insured are referred early, and of some the day of hand-over is known. */
function turns(
  startedDaysAgo: number,
  random: Random,
): { readonly referredAfter?: number; readonly handedOverAfter?: number } {
  const referredAfter = random.between(10, 60)
  if (referredAfter < startedDaysAgo && random.chance(0.08)) return { referredAfter }
  const handedOverAfter = random.between(80, 105)
  return handedOverAfter < startedDaysAgo && random.chance(0.4) ? { handedOverAfter } : {}
}

function sickCase(period: PlannedPeriod, random: Random): CitizenPlan {
  const employed = random.chance(0.6)
  const recoveryAfter = random.between(40, 320)
  return {
    ...memberOf('6.6', random),
    ...(employed && { facts: { employer: someEmployer(random) } }),
    periods: [
      {
        ...period,
        employed,
        recoveryAfter,
        ...(employed && random.chance(0.7) && { employerRecoveryAfter: recoveryAfter + 10 }),
      },
    ],
    talks: 'kept',
  }
}
