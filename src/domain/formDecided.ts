import type { Conversation } from './conversation'
import type { ConversationRequest } from './conversationRequest'
import { dateOf, type Instant } from './instant'

/**
 * What is kept of how the form came about: the wish with the day and who asked, the decision with
 * who decided and when. What a change says again stays as it was said the first time.
 */
export function formDecided(
  { wish, wishedOn, physicalRequired }: ConversationRequest,
  { before, by, now }: FormContext,
): Pick<Conversation, 'wish' | 'physicalRequired'> {
  const said = before?.wish ?? null
  const sameWish = said?.form === wish && (wishedOn === undefined || wishedOn === said?.on)
  const decided = before?.physicalRequired ?? null
  const because = physicalRequired?.because
  return {
    wish: wish && (sameWish ? said : { form: wish, on: wishedOn ?? dateOf(now), by }),
    physicalRequired:
      because === undefined
        ? null
        : because === decided?.because
          ? decided
          : { because, by, at: now },
  }
}

interface FormContext {
  /** The talk that is changed; null for a new one. */
  readonly before: Pick<Conversation, 'wish' | 'physicalRequired'> | null
  readonly by: string
  readonly now: Instant
}
