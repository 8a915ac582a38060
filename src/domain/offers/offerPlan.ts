import type { Notice, Process } from '../../law/assessment'
import { assess } from '../../law/assess'
import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile } from '../../law/caseFile'
import { citations } from '../../law/citations'
import { groupChange, type GroupChange } from '../../law/offers/groupChange'
import { isSupport } from '../../law/offers/isSupport'
import { latestExtension } from '../../law/offers/latestExtension'
import type { OfferObligation, OfferVerdict } from '../../law/offers/offersVerdict'
import type { RuleCitation } from '../../law/rule'
import type { Authority } from '../authority'
import { caseFileOf } from '../caseFileOf'
import type { CitizenFile } from '../citizenFile'
import { judgedPlan } from './judgedPlan'
import type { Offer } from './offer'
import { overlapsOf, type Overlap } from './overlapsOf'

/** A citizen's offers with what the law in force says of them on a day. */
export interface OfferPlan {
  readonly asOf: CalendarDate
  readonly process: Process | null
  readonly obligation: OfferObligation
  /** The first offer that meets it as the plan stands, begun or not; null when none does. */
  readonly foreseen: { readonly offer: string; readonly on: CalendarDate } | null
  /** By first day. What was refused or withdrawn has no verdict. */
  readonly offers: readonly AssessedOffer[]
  readonly exemptions: CaseFile['exemptions']
  readonly ordinaryHours: CaseFile['ordinaryHours']
  readonly notices: readonly Notice[]
  readonly rules: Readonly<Record<string, RuleCitation>>
}

export interface AssessedOffer extends Offer {
  readonly verdict: Omit<OfferVerdict, 'id'> | null
  /** Last day an assessment may extend it to; null when it cannot be extended. */
  readonly extendedTo: CalendarDate | null
  readonly overlaps: readonly Overlap[]
  /** It is support and no offer. */
  readonly support: boolean
  readonly groupChange: GroupChange | null
}

/** What is proposed is judged as if it were granted, and meets nothing until it is. */
export function offerPlan(
  file: CitizenFile,
  jobCentre: Authority | null,
  asOf: CalendarDate,
): OfferPlan {
  const { process } = assess(caseFileOf(file, jobCentre), asOf, 'enacted')
  const { granted, whole, standing, items, foreseen } = judgedPlan(file, jobCentre, asOf)
  const { obligation } = granted.offers
  const { notices } = granted
  return {
    asOf,
    process,
    obligation,
    foreseen,
    offers: file.offers
      .toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))
      .map((offer): AssessedOffer => {
        const verdict = items[standing.indexOf(offer)]
        const support = isSupport(offer, 'enacted')
        if (!verdict)
          return {
            ...offer,
            support,
            verdict: null,
            extendedTo: null,
            overlaps: [],
            groupChange: null,
          }
        const { id: _, ...said } = verdict
        return {
          ...offer,
          support,
          verdict: said,
          extendedTo: latestExtension(offer, whole, 'enacted'),
          overlaps: overlapsOf(offer, { ...file, offers: standing }),
          groupChange: groupChange(offer, whole, 'enacted'),
        }
      }),
    exemptions: whole.exemptions,
    ordinaryHours: file.ordinaryHours,
    notices,
    rules: citations([
      ...obligation.rules,
      ...items.flatMap(({ rules }) => rules),
      ...notices.flatMap(({ rules }) => rules),
    ]),
  }
}
