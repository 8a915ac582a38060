import { dispatch, type Receivers } from '../../api/dispatch'
import type { Instant } from '../../domain/instant'
import type { Store } from '../../store/store'
import { StoreFailure } from '../../store/storeFailure'
import { storeName } from './storeName'

/** How often it is looked for something to send, in milliseconds. */
const often = 1000

/**
 * Sends what is to leave the house for as long as the worker lives and its data is there. Of several tabs one does at a
 * time: what was claimed before was left by one that is gone.
 */
export async function sendAlone(given: {
  readonly store: Store
  readonly now: () => Instant
  readonly receivers: Receivers
}): Promise<void> {
  const send = () => dispatch({ ...given, lease: 0 })
  for (;;) {
    const more = await navigator.locks.request(`${storeName}-outbox`, send).catch(goOn)
    if (more === 'gone') return
    if (!more) await new Promise((resolve) => void setTimeout(resolve, often))
  }
}

/** Whoever saves is told that there is no room; here it is tried again. What is gone is gone. */
function goOn(failure: unknown): boolean | 'gone' {
  if (!(failure instanceof StoreFailure)) throw failure
  return failure.because === 'laid-anew' ? 'gone' : false
}
