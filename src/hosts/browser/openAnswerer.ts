import { proxy, wrap } from 'comlink'
import type { BrowserHost } from '../../contract/browserHost'
import type { ReceiverMood } from '../../contract/stage'
import type { DemonstrationPerson } from '../../contract/person'
import type { Instant } from '../../domain/instant'
import type { Answerer, Opened } from './answerer'
import { keptCitizens } from './keptCitizens'
import { plainRequest, responseOf } from './plainHttp'
import { StartError } from './startError'
import { storeName } from './storeName'

/** The API in its worker, as the page sees it. Calls wait until it is open. */
export interface OpenAnswerer {
  /** What was found or laid. Rejects with `StartError`, or when the worker's code cannot be had. */
  readonly opened: Promise<Extract<Opened, { ok: true }>>
  readonly answer: (request: Request) => Promise<Response>
  readonly people: () => Promise<DemonstrationPerson[]>
  readonly stageReceiver: (mood: ReceiverMood) => void
  /** Told when what is kept is taken away, or laid anew by another tab. */
  readonly onGone: BrowserHost['onGone']
}

/** Starts the worker and has it open what is kept, or lay the demonstration. */
export function openAnswerer(
  stoppedAt: Instant | null,
  mood: ReceiverMood,
  onLaid: (citizens: number, of: number) => void,
): OpenAnswerer {
  const worker = new Worker(new URL('./answerer.ts', import.meta.url), { type: 'module' })
  const answerer = wrap<Answerer>(worker)
  const gone = new Set<() => void>()
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker has no code to run')))
  })
  // `localStorage` bears witness to whether something was kept before: a worker cannot read it.
  const keptBefore = localStorage.getItem(storeName) !== null
  const citizens = keptCitizens()
  const opening = answerer.open(
    { keptBefore, stoppedAt, mood, citizens },
    proxy((laid) => onLaid(laid, citizens)),
    proxy(() => {
      for (const listener of gone) listener()
    }),
    proxy((surprise) => console.error(surprise)),
  )
  const opened = Promise.race([broken, opening.then(kept)])
  // Told by the start; a call that waits for it is told as well.
  opened.catch(() => undefined)
  return {
    opened,
    answer: async (request) => {
      await opened
      return responseOf(await answerer.answer(await plainRequest(request)))
    },
    people: async () => {
      await opened
      return answerer.people()
    },
    stageReceiver: (next) => void answerer.stageReceiver(next),
    onGone: (listener) => {
      gone.add(listener)
      return () => gone.delete(listener)
    },
  }
}

function kept(found: Opened): Extract<Opened, { ok: true }> {
  if (!found.ok) throw new StartError(found.because)
  localStorage.setItem(storeName, 'kept')
  return found
}
