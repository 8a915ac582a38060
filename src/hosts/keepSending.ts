import { dispatch, type Receivers } from '../api/dispatch'
import type { Instant } from '../domain/instant'
import type { Store } from '../store/store'

/**
 * Sends what is to leave the house, now and again every `every` milliseconds. The answer stops it,
 * once what is on its way has been settled.
 */
export function keepSending(given: {
  readonly store: Store
  readonly now: () => Instant
  readonly receivers: Receivers
  readonly lease: number
  readonly every: number
  /** Told of what the store throws; it is tried again all the same. */
  readonly report: (surprise: unknown) => void
}): () => Promise<void> {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const send = async () => {
    const more = await dispatch(given).catch(given.report)
    if (!stopped) timer = setTimeout(turn, more === true ? 0 : given.every)
  }
  let running = send()
  const turn = () => void (running = send())
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
