import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import type { Conversation } from '../domain/conversation'
import type { Instant } from '../domain/instant'
import { messagesOf } from '../domain/messagesOf'
import { outboxAfter } from '../domain/outboxAfter'
import type { Draft } from '../store/store'
import { toldTalk } from './toldTalk'

/**
 * Keeps what is to be told outside of a talk that was booked (`before` null) or changed, in the same
 * transaction.
 */
export async function putInOutbox(
  before: Conversation | null,
  after: Conversation,
  citizen: AssessedCitizen,
  asked: {
    readonly authority: Authority
    readonly now: Instant
  },
  draft: Draft,
): Promise<void> {
  const told = (talk: Conversation) => toldTalk(talk, citizen, asked.authority, draft)
  const made = messagesOf(before && (await told(before)), await told(after), asked.now)
  if (made.length === 0) return
  const kept = before === null ? [] : await draft.messagesOf(after.citizen)
  const own = kept.filter(({ about }) => about.id === after.id)
  await draft.putMessages(outboxAfter(own, made, asked.now))
}
