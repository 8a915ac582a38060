import type { Message, StopReason } from './message'

/** The message as it stands when it is not to be sent any more. */
export function stopMessage(message: Message, reason: StopReason): Message {
  return { ...message, state: 'stopped', reason }
}
