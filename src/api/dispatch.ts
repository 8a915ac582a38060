import { afterAttempt } from '../domain/afterAttempt'
import { addMinutes, type Instant } from '../domain/instant'
import type { Channel, Delivery, Message } from '../domain/message'
import { stopMessage } from '../domain/stopMessage'
import type { Store } from '../store/store'
import { whyStopped } from './whyStopped'

/** Takes a message out of the house. Never throws: that nobody answers is an answer. */
export type Deliver = (message: Message) => Promise<Delivery>

/** Those that are set up. What is to go another way waits. */
export type Receivers = ReadonlyMap<Channel, Deliver>

/** So many at once that a town’s reminders are out in minutes, and a receiver is not run over. */
const batch = 10

/**
 * Sends what is due, each message once however many do this at the same time: it is claimed first,
 * and whoever falls silent leaves it to the next, under the id the receiver may know already.
 * Whether there may be more. Throws what the store throws.
 */
export async function dispatch(given: {
  readonly store: Store
  readonly now: () => Instant
  readonly receivers: Receivers
  /**
   * In minutes, how long what is claimed is left to whoever claimed it: longer than anybody waits for
   * a receiver or for the store, and 0 where nobody else sends meanwhile.
   */
  readonly lease: number
}): Promise<boolean> {
  const { store, now, receivers, lease } = given
  const channels = [...receivers.keys()]
  if (channels.length === 0) return false
  // Most of the time there is nothing: then nothing is written.
  if ((await store.read((view) => view.dueMessages(channels, now(), 1))).length === 0) return false
  const claimed = await claimDue(store, channels, now(), lease)
  const told = await Promise.all(
    claimed.map(async (message) => {
      const delivery = await receivers.get(message.channel)?.(message)
      return { id: message.id, delivery: delivery ?? ({ is: 'unanswered' } as const) }
    }),
  )
  await settle(store, claimed, new Map(told.map(({ id, delivery }) => [id, delivery])), now())
  return claimed.length > 0
}

function claimDue(
  store: Store,
  channels: readonly Channel[],
  now: Instant,
  lease: number,
): Promise<readonly Message[]> {
  return store.write(async (draft) => {
    const due = await draft.dueMessages(channels, now, batch)
    const claimed: Message[] = []
    const stopped: Message[] = []
    for (const message of due) {
      const reason = await whyStopped(message, now, draft)
      if (reason === null) claimed.push({ ...message, claimedUntil: addMinutes(now, lease) })
      else stopped.push(stopMessage(message, reason))
    }
    await draft.putMessages([...stopped, ...claimed])
    return claimed
  })
}

function settle(
  store: Store,
  claimed: readonly Message[],
  told: ReadonlyMap<string, Delivery>,
  now: Instant,
): Promise<void> {
  return store.write(async (draft) => {
    // As they are now: one may have been stopped while it was on its way.
    const kept = await draft.messages(claimed)
    await draft.putMessages(
      kept.map((message) =>
        afterAttempt(message, told.get(message.id) ?? { is: 'unanswered' }, now),
      ),
    )
  })
}
