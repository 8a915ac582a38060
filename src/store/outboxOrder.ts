import type { Message, MessageState } from '../domain/message'
import { inOrderOfMaking } from './inOrderOfMaking'
import { inOrderOfTry } from './inOrderOfTry'

/** What waits in the order it is to be tried, as reminders wait for weeks; the rest the latest first. */
export function outboxOrder(state: MessageState): (one: Message, other: Message) => number {
  return state === 'waiting' ? inOrderOfTry : (one, other) => inOrderOfMaking(other, one)
}
