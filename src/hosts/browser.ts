import { createApi } from '../api/createApi'
import type { BrowserHost, Started } from '../contract/browserHost'
import { headers } from '../contract/headers'
import { forgetKept } from '../store/forgetKept'
import { browserClock } from './browser/clock'
import { faultyAnswer } from './browser/faultyAnswer'
import { openStore, storeName } from './browser/openStore'
import { startPulse } from './browser/pulse'
import { StartError } from './browser/startError'
import { stagedFaults } from './browser/stagedFaults'
import { startWorker } from './browser/startWorker'
import { demonstrationPeople } from './demonstrationPeople'

/**
 * Runs the API inside the page: the service worker hands it every request under `/api`, and
 * IndexedDB keeps what it writes. Or says why the browser does not allow it.
 */
export async function startBrowserHost(): Promise<Started> {
  try {
    return { ok: true, host: await start() }
  } catch (failure) {
    if (failure instanceof StartError) return { ok: false, because: failure.because }
    throw failure
  }
}

async function start(): Promise<BrowserHost> {
  const clock = browserClock()
  const faults = stagedFaults()
  const gone = new Set<() => void>()
  const opening = openStore(clock.now, () => {
    for (const listener of gone) listener()
  })
  const api = opening.then(({ store }) =>
    createApi({
      store,
      now: clock.now,
      newId: () => crypto.randomUUID(),
      whoIs: async (request) => request.headers.get(headers.person),
      report: (surprise) => console.error(surprise),
    }),
  )
  // That there is no store is told below; a call that waits for it is told as well.
  api.catch(() => undefined)
  const answer = async (request: Request) => (await api).fetch(request)
  const people = async () => demonstrationPeople((await opening).store)
  // The worker is installed while what is kept is read, or the demonstration laid.
  const [{ laid }] = await Promise.all([
    opening,
    startWorker((request) => faultyAnswer(request, answer, faults), people),
  ])
  const pulse = startPulse()
  return {
    stage: {
      fault: faults.now,
      stageFault: faults.stage,
      asleep: pulse.asleep,
      sleep: pulse.sleep,
      clock: clock.stands,
      setClock: clock.set,
      reset: () => forgetKept(storeName),
    },
    isAwake: pulse.isAwake,
    onAwakeChange: pulse.onChange,
    wasLaidAnew: laid === 'anew',
    onGone: (listener) => {
      gone.add(listener)
      return () => gone.delete(listener)
    },
  }
}
