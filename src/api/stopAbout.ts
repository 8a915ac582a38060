import type { StopReason } from '../domain/message'
import type { SelfBooking } from '../domain/selfBooking'
import { stopMessage } from '../domain/stopMessage'
import type { Draft } from '../store/store'

/** What waits to be told of a self-booking, or was refused, is not sent any more. */
export async function stopAbout(
  { id, citizen }: SelfBooking,
  reason: StopReason,
  draft: Draft,
): Promise<void> {
  const own = (await draft.messagesOf(citizen)).filter(({ about }) => about.id === id)
  const left = own.filter(({ state }) => state === 'waiting' || state === 'refused')
  await draft.putMessages(left.map((message) => stopMessage(message, reason)))
}
