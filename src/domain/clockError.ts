import type { ConversationRequest } from './conversationRequest'
import type { FieldError } from './fieldError'
import { instantAt } from './instant'
import { nearestTimes } from './nearestTimes'

/** Why a local time is no moment: it comes twice, or the clock skips it. */
export function clockError({ on, at }: Pick<ConversationRequest, 'on' | 'at'>): FieldError {
  if (instantAt(on, at, 'first') !== null) return { pointer: '/at', code: 'ambiguous-time' }
  const nearest = nearestTimes(on, at)
  return { pointer: '/at', code: 'no-such-time', ...(nearest && { nearest }) }
}
