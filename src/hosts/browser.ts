import type { Started } from '../contract/browserHost'
import { keptReceiverMood } from './browser/keptReceiverMood'
import { openAnswerer } from './browser/openAnswerer'
import { StartError } from './browser/startError'
import { stoppedClock } from './browser/stoppedClock'

/**
 * Runs the API beside the page: the service worker hands every request under `/api` to the page,
 * which hands it to a worker with the API, and IndexedDB keeps what that writes. Or says why the
 * browser does not allow it. `onLaid` is told how far the laying of a demonstration is.
 */
export async function startBrowserHost(
  onLaid: (citizens: number, of: number) => void,
): Promise<Started> {
  try {
    // It has most to do, so it begins before the code for the rest is there.
    const stoppedAt = stoppedClock()
    const answerer = openAnswerer(stoppedAt, keptReceiverMood(), onLaid)
    const { runHost } = await import('./browser/runHost')
    return { ok: true, host: await runHost(answerer, stoppedAt) }
  } catch (failure) {
    if (failure instanceof StartError) return { ok: false, because: failure.because }
    throw failure
  }
}
