/** How often the page asks whether the worker is there, and how long it waits, in milliseconds. */
const beat = 750
const patience = 600

/**
 * Whether the service worker answers this page. A worker that the browser stopped and started again
 * has forgotten its pages: each pulse makes this one known again, and so does its answer when the
 * worker asks whether it is there. `onChange` is told when the answer changes; nothing is asked
 * while the page is hidden.
 */
export function startPulse(): {
  /** Asks now. */
  readonly isAwake: () => Promise<boolean>
  readonly onChange: (listener: (awake: boolean) => void) => () => void
  readonly asleep: () => boolean
  /** Puts the worker to sleep for this page, as if the browser had stopped it for good. */
  readonly sleep: (asleep: boolean) => void
} {
  const listeners = new Set<(awake: boolean) => void>()
  let awake = true
  let asleep = false

  async function ask(): Promise<boolean> {
    const words = asleep ? 'rettidig-sleep' : 'rettidig-pulse'
    // A page that was busy drawing hears an answer too late: it asks once more before it believes.
    const heard = (await say(words)) || (await say(words))
    const now = heard && !asleep
    if (now !== awake) {
      awake = now
      for (const listener of listeners) listener(now)
    }
    return now
  }

  setInterval(() => {
    if (document.visibilityState === 'visible') void ask()
  }, beat)
  document.addEventListener('visibilitychange', () => void ask())
  navigator.serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (data === 'rettidig-there') ports[0]?.postMessage(asleep ? 'asleep' : 'here')
  })

  return {
    isAwake: ask,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    asleep: () => asleep,
    sleep: (wanted) => {
      asleep = wanted
      void ask()
    },
  }
}

/** Says something to the worker that controls this page; false when it is not heard in time. */
async function say(words: string): Promise<boolean> {
  const worker = navigator.serviceWorker.controller
  if (worker === null) return false
  const { port1, port2 } = new MessageChannel()
  const heard = new Promise<boolean>((resolve) => {
    port1.addEventListener('message', () => resolve(true))
    port1.start()
    setTimeout(() => resolve(false), patience)
  })
  worker.postMessage(words, [port2])
  const answer = await heard
  port1.close()
  return answer
}
