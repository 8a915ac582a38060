import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import type { Instant } from '../domain/instant'
import type { SelfBookingNews } from '../domain/message'
import { outboxAfter } from '../domain/outboxAfter'
import type { SelfBooking } from '../domain/selfBooking'
import { selfBookingMessages } from '../domain/selfBookingMessages'
import type { Draft } from '../store/store'
import { toldSelfBooking } from './toldSelfBooking'

/** Keeps what the citizen is to be told of a talk to book alone, in the same transaction. */
export async function tellSelfBooking(
  what: SelfBookingNews,
  selfBooking: SelfBooking,
  citizen: AssessedCitizen,
  asked: {
    readonly authority: Authority
    readonly now: Instant
    readonly newId: () => string
    readonly address: () => string
  },
  draft: Draft,
): Promise<void> {
  const told = await toldSelfBooking(selfBooking, citizen, asked, draft)
  if (told === null) return
  const { now, newId } = asked
  const made = selfBookingMessages(told, what, { now, idOf: newId() })
  const kept = await draft.messagesOf(selfBooking.citizen)
  const own = kept.filter(({ about }) => about.id === selfBooking.id)
  await draft.putMessages(outboxAfter(own, made, now))
}
