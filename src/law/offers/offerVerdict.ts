import type { Basis } from '../assessment'
import { daysBetween, type CalendarDate } from '../calendarDate'
import type { CaseFile, OfferFact } from '../caseFile'
import { hasBegun } from '../dated'
import { isInForce } from '../ruleBook'
import type { RuleId } from '../rules/allRules'
import { kindsThatEnded } from '../rules/offerKinds'
import { periods } from '../rules/periods'
import { uncountedBenefits } from '../rules/uncountedBenefits'
import { isWithin, runningProcess, type RunningProcess } from '../runningProcess'
import { latestEnd } from './latestEnd'
import type { OfferProblem, OfferVerdict } from './offersVerdict'

/** One offer, judged by the law and the group of the day it began. */
export function offerVerdict(
  offer: OfferFact,
  caseFile: CaseFile,
  process: RunningProcess | null,
  asOf: CalendarDate,
  basis: Basis,
): OfferVerdict {
  const then = runningProcess(caseFile, offer.from, basis)
  const limit = latestEnd(offer, then?.targetGroup ?? null, basis)
  const ended = kindsThatEnded.find(
    ({ kind, begins }) => kind === offer.kind && hasBegun(begins, basis, offer.from),
  )
  const guidance =
    offer.kind === 'other-guidance'
      ? uncountedBenefits.find(({ rule }) => isInForce(rule, basis, offer.from))
      : undefined
  const uncounted = then !== null && guidance?.benefits.includes(then.benefit) === true
  const aimRule = offer.kind === 'work-placement' && isInForce(aim, basis, offer.from)
  const found: readonly (readonly [OfferProblem, boolean])[] = [
    ['too-long', limit !== null && (endOf(offer) ?? asOf) > limit.day],
    ['too-short-to-count', isTooShort(offer)],
    ['not-an-offer', ended !== undefined],
    ['aim-missing', aimRule && (offer.aim ?? '').trim() === ''],
    ['not-counted', uncounted],
    ['outside-process', process === null || !isWithin(process, offer.from)],
  ]
  const problems = found.flatMap(([problem, there]) => (there ? [problem] : []))
  return {
    id: offer.id,
    counts: !problems.some((problem) => disqualifying.has(problem)),
    latestEnd: limit?.day ?? null,
    problems,
    rules: [
      ...(limit === null ? [] : [limit.rule]),
      ...(aimRule ? [aim] : []),
      ...(ended === undefined ? [] : [ended.rule]),
      ...(guidance === undefined ? [] : [guidance.rule, ...unlimited(then, basis, offer)]),
      ...(offer.kind === 'wage-subsidy' && isInForce(continues, basis, offer.from)
        ? [continues]
        : []),
      'offer.granted-by',
    ],
  }
}

const aim = 'offer.work-placement.aim'
const continues = 'offer.wage-subsidy.continue'

/** An offer without an aim, or one that runs too long, was begun all the same. */
const disqualifying: ReadonlySet<OfferProblem> = new Set([
  'too-short-to-count',
  'not-an-offer',
  'not-counted',
  'outside-process',
])

function unlimited(then: RunningProcess | null, basis: Basis, { from }: OfferFact): RuleId[] {
  const rule = 'offer.upskilling.length'
  const group = then?.targetGroup
  return (group === '6.1' || group === '6.12') && isInForce(rule, basis, from) ? [rule] : []
}

function endOf({ to, extension }: OfferFact): CalendarDate | null {
  return to === null ? (extension?.to ?? null) : to
}

function isTooShort({ from, to }: OfferFact): boolean {
  return to !== null && daysBetween(from, to) + 1 < periods.offerThatCounts.count
}
