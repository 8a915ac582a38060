import type { RuleId } from './allRules'

/** A length the law states. Its source is the rule's. */
export interface Period {
  readonly rule: RuleId
  readonly unit: 'days' | 'months'
  readonly count: number
}

/** Numbers of the law outside the schedules of talks. */
export const periods = {
  /** Recovery expected within 13 weeks of the first follow-up. */
  lightSickCourse: { rule: 'contact.sick-light.2025', unit: 'days', count: 13 * 7 },
  /** Absence expected to end before 26 weeks have passed. */
  employedShortSick: { rule: 'contact.sick-employed.2026', unit: 'days', count: 26 * 7 },
  /** Fast track is for absences expected to be longer than eight weeks. */
  fastTrackAbsence: { rule: 'contact.fast-track', unit: 'days', count: 8 * 7 },
  /** The first follow-up within two weeks of the request. */
  fastTrackDeadline: { rule: 'contact.fast-track', unit: 'days', count: 2 * 7 },
  /** The talk with the fund by the end of month 16. */
  sixteenMonths: { rule: 'contact.sixteen-months', unit: 'months', count: 16 },
  /** The clarification every year. */
  yearlyClarification: { rule: 'contact.further.2026', unit: 'months', count: 12 },
  /** Job, leave or pension within six weeks. */
  lessIntensive: { rule: 'exempt.less-intensive', unit: 'days', count: 6 * 7 },
  /** An offer shorter than two weeks on end meets no requirement. */
  offerThatCounts: { rule: 'offer.obligation.2019', unit: 'days', count: 14 },
  /** A work placement close to the labour market, further from it, and extended there. */
  closePlacement: { rule: 'offer.work-placement.length', unit: 'days', count: 4 * 7 },
  furtherPlacement: { rule: 'offer.work-placement.length', unit: 'days', count: 13 * 7 },
  extendedPlacement: { rule: 'offer.work-placement.length', unit: 'days', count: 26 * 7 },
  /** A wage subsidy job, and one with a public employer close to the labour market. */
  wageSubsidy: { rule: 'offer.wage-subsidy.length', unit: 'months', count: 6 },
  publicWageSubsidy: { rule: 'offer.wage-subsidy.length', unit: 'months', count: 4 },
  /** Six weeks' job-directed education. */
  sixWeeksEducation: { rule: 'right.six-weeks-education', unit: 'days', count: 6 * 7 },
  /** Supervision looks at those with twelve months' seniority, and twelve months back. */
  supervision: { rule: 'supervision.offers.2019', unit: 'months', count: 12 },
  /** A pause of up to six months at a time. */
  pause: { rule: 'exempt.pause', unit: 'months', count: 6 },
} as const satisfies Record<string, Period>
