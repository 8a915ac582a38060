import type { Benefit, TargetGroup } from '../law/caseFile'
import type { CitizenPlan, PlannedPeriod } from './citizenPlan'
import type { Random } from './random'

/** How many of each, besides the rare cases: together with them the town has 120 citizens. */
const mix: readonly {
  readonly count: number
  readonly benefit: Benefit
  readonly targetGroup: TargetGroup
  /** Days since the benefit began, from and to. */
  readonly started: readonly [number, number]
}[] = [
  { count: 36, benefit: 'unemployment-benefit', targetGroup: '6.1', started: [1, 210] },
  { count: 16, benefit: 'cash-benefit', targetGroup: '6.2', started: [1, 190] },
  { count: 10, benefit: 'cash-benefit', targetGroup: '6.3', started: [5, 400] },
  { count: 6, benefit: 'cash-benefit', targetGroup: '6.4', started: [2, 170] },
  { count: 4, benefit: 'cash-benefit', targetGroup: '6.5', started: [2, 170] },
  { count: 12, benefit: 'sickness-benefit', targetGroup: '6.6', started: [10, 160] },
  { count: 3, benefit: 'resource-allowance', targetGroup: '6.7', started: [20, 300] },
  { count: 3, benefit: 'resource-allowance', targetGroup: '6.8', started: [120, 500] },
  { count: 5, benefit: 'flex-job-allowance', targetGroup: '6.9', started: [5, 200] },
  { count: 2, benefit: 'rehabilitation-benefit', targetGroup: '6.10', started: [330, 500] },
  { count: 2, benefit: 'disability-pension', targetGroup: '6.11', started: [100, 600] },
  { count: 1, benefit: 'self-supporting', targetGroup: '6.12', started: [30, 90] },
]

const employers = ['Æblegården I/S', 'Nordpilens Bogtryk', 'Havnens Opdigtede Kran A/S']

/** Plans for the many, the same for the same random numbers. */
export function commonCases(random: Random): CitizenPlan[] {
  return mix.flatMap((row) =>
    Array.from({ length: row.count }, (): CitizenPlan => {
      const period: PlannedPeriod = {
        benefit: row.benefit,
        targetGroup: row.targetGroup,
        startedDaysAgo: random.between(...row.started),
      }
      return row.targetGroup === '6.6'
        ? sickCase(period, random)
        : { periods: [period], ...memberOf(row.targetGroup, random), talks: 'kept' }
    }),
  )
}

function memberOf(group: TargetGroup, random: Random): { readonly fund: string | null } {
  const insured = group === '6.1' || random.chance(0.2)
  return { fund: insured ? random.pick(['fund-fyr', 'fund-fyr', 'fund-kompas']) : null }
}

function sickCase(period: PlannedPeriod, random: Random): CitizenPlan {
  const employed = random.chance(0.6)
  const recoveryAfter = random.between(40, 320)
  return {
    ...memberOf('6.6', random),
    ...(employed && { facts: { employer: random.pick(employers) } }),
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
