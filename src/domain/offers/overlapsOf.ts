import type { CalendarDate } from '../../law/calendarDate'
import type { ConversationKind, Exemption, OfferKind } from '../../law/caseFile'
import type { CitizenFile } from '../citizenFile'
import { dateOf, timeOf } from '../instant'
import type { Offer } from './offer'

/** What else there is on the days of an offer. */
export type Overlap =
  | {
      readonly with: 'offer'
      readonly id: string
      readonly kind: OfferKind
      readonly from: CalendarDate
      readonly to: CalendarDate | null
    }
  | {
      readonly with: 'talk'
      readonly id: string
      readonly kind: ConversationKind
      readonly on: CalendarDate
      /** Local time of day. */
      readonly at: string
    }
  | {
      readonly with: 'exemption'
      readonly kind: Exemption['kind']
      readonly from: CalendarDate
      readonly to: CalendarDate | null
    }

/** The other offers, the booked talks and the exemptions of the same days. */
export function overlapsOf(
  offer: Offer,
  {
    offers,
    conversations,
    exemptions,
  }: Pick<CitizenFile, 'offers' | 'conversations' | 'exemptions'>,
): readonly Overlap[] {
  return [
    ...offers
      .filter((other) => other.id !== offer.id && meets(offer, other))
      .map(({ id, kind, from, to }) => ({ with: 'offer', id, kind, from, to }) as const),
    ...conversations
      .filter(({ status, start }) => status === 'booked' && isIn(offer, dateOf(start)))
      .map(({ id, kind, start }) => {
        return { with: 'talk', id, kind, on: dateOf(start), at: timeOf(start) } as const
      }),
    ...exemptions
      .filter((exemption) => meets(offer, exemption))
      .map(({ kind, from, to }) => ({ with: 'exemption', kind, from, to }) as const),
  ]
}

interface Days {
  readonly from: CalendarDate
  readonly to: CalendarDate | null
}

function meets(one: Days, other: Days): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to)
}

function isIn({ from, to }: Days, day: CalendarDate): boolean {
  return from <= day && (to === null || day <= to)
}
