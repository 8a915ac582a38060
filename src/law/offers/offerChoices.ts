import type { Basis } from '../assessment'
import type { CalendarDate } from '../calendarDate'
import type { CaseFile, OfferFact, OfferKind } from '../caseFile'
import { isInForce } from '../ruleBook'
import { offerOrder } from '../rules/offerOrder'
import { runningProcess } from '../runningProcess'
import { requireSupported } from '../supportedDates'
import type { Text } from '../text'
import { isSupport } from './isSupport'
import { latestExtension } from './latestExtension'
import { mayUseLatestWorkplace } from './mayUseLatestWorkplace'
import { offerVerdict } from './offerVerdict'
import { refusalToGrant } from './refusalToGrant'

/** What the law says of one kind of offer, before anything is known of it but its first day. */
export interface OfferChoice {
  readonly kind: OfferKind
  /** Null when it may be granted; otherwise why not. */
  readonly refused: Text | null
  readonly counts: boolean
  /** It may be at the citizen's latest workplace. */
  readonly latestWorkplace: boolean
  /** It is support and no offer. */
  readonly support: boolean
  /** For each sector of an employer; one row without a sector where none is asked about. */
  readonly limits: readonly OfferLimit[]
  readonly rules: readonly string[]
}

export interface OfferLimit {
  readonly sector: OfferFact['sector']
  /** Last lawful day; null when nothing limits it. */
  readonly latestEnd: CalendarDate | null
  /** Last lawful day after an assessment; null when it cannot be extended. */
  readonly extendedTo: CalendarDate | null
}

/**
 * Every kind of offer for a citizen who would begin that day, in the order the effort is turned.
 * Throws `RangeError` when the day is outside the days the law is known for.
 */
export function offerChoices(
  caseFile: CaseFile,
  from: CalendarDate,
  basis: Basis,
): readonly OfferChoice[] {
  requireSupported(from)
  const process = runningProcess(caseFile, from, basis)
  const focus = isInForce('offer.focus', basis, from) ? ['offer.focus'] : []
  return offerOrder.map((kind) => {
    const sectors = atEmployers.includes(kind) ? (['private', 'public'] as const) : [null]
    const verdicts = sectors.map((sector) => {
      const offer = { ...undecided, kind, from, sector }
      const verdict = offerVerdict(offer, caseFile, process, from, basis)
      return { offer, verdict }
    })
    const [first] = verdicts
    const limits = verdicts.map(({ offer, verdict: { latestEnd } }) => ({
      sector: offer.sector,
      latestEnd,
      extendedTo: latestExtension(offer, caseFile, basis),
    }))
    // Its length and its aim are not known yet: what refuses it is the kind, for that citizen.
    const to = limits[0]?.latestEnd ?? null
    const refusal = first && refusalToGrant({ ...first.offer, to, aim: '-' }, caseFile, basis)
    return {
      kind,
      refused: refusal?.reason ?? null,
      counts: first?.verdict.counts === true && !refusal,
      latestWorkplace:
        kind === 'work-placement' &&
        mayUseLatestWorkplace(process?.targetGroup ?? null, from, basis),
      support: isSupport({ kind, from }, basis),
      limits,
      rules: [...new Set([...(refusal?.rules ?? []), ...(first?.verdict.rules ?? []), ...focus])],
    }
  })
}

/** Kinds at an employer, whose sector the law may ask about. */
const atEmployers: readonly OfferKind[] = ['work-placement', 'wage-subsidy', 'adult-apprentice']

const undecided = {
  id: '',
  to: null,
  aim: null,
  latestWorkplace: false,
  extension: null,
} as const
