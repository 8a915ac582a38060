import { expose } from 'comlink'
import { createApi, type Api } from '../../api/createApi'
import type { StartTrouble } from '../../contract/browserHost'
import { headers } from '../../contract/headers'
import type { ReceiverMood } from '../../contract/stage'
import type { DemonstrationPerson } from '../../contract/person'
import type { Instant } from '../../domain/instant'
import { channels } from '../../domain/message'
import type { OpenedStore } from '../../store/indexedDb'
import { demonstrationPeople } from '../demonstrationPeople'
import { systemClock } from '../systemClock'
import { openStore } from './openStore'
import { plainResponse, requestOf, type PlainRequest, type PlainResponse } from './plainHttp'
import { readAhead } from './readAhead'
import { sendAlone } from './sendAlone'
import { stagedReceivers } from './stagedReceivers'
import { StartError } from './startError'

/**
 * The API and its store in a worker of the page, so that laying the demonstration and asking the
 * law about hundreds of citizens never hold up the screen.
 */
export interface Answerer {
  /**
   * Opens what is kept, or lays the demonstration; once, before anything is asked. `keptBefore` tells
   * whether this browser had anything kept, `stoppedAt` where the tab's clock stands, `mood` how the
   * made-up receivers answer. The callbacks are told when what is kept is taken away, and of surprises.
   */
  open(
    options: {
      readonly keptBefore: boolean
      readonly stoppedAt: Instant | null
      readonly mood: ReceiverMood
      /** How many are laid. */
      readonly citizens: number
    },
    onLaid: (citizens: number) => void,
    onGone: () => void,
    report: (surprise: string) => void,
  ): Promise<Opened>
  answer(request: PlainRequest): Promise<PlainResponse>
  people(): Promise<DemonstrationPerson[]>
  stageReceiver(mood: ReceiverMood): void
}

export type Opened =
  | { readonly ok: true; readonly laid: OpenedStore['laid'] }
  | { readonly ok: false; readonly because: StartTrouble }

const receivers = stagedReceivers()

let opened: { readonly api: Api; readonly store: OpenedStore['store'] } | null = null

const answerer: Answerer = {
  open: async ({ keptBefore, stoppedAt, mood, citizens }, onLaid, onGone, report) => {
    const now = () => stoppedAt ?? systemClock()
    try {
      const { store, laid } = await openStore({ now, keptBefore, citizens, onLaid, onGone })
      const api = createApi({
        store,
        now,
        newId: () => crypto.randomUUID(),
        address: () => self.location.origin,
        whoIs: async (request) => request.headers.get(headers.person),
        outside: { channels, staged: true },
        report: (surprise) => report(told(surprise)),
      })
      opened = { api, store }
      receivers.stage(mood)
      void readAhead(store, now())
        .then(() => sendAlone({ store, now, receivers: receivers.all }))
        .catch((failure: unknown) => report(told(failure)))
      return { ok: true, laid }
    } catch (failure) {
      if (failure instanceof StartError) return { ok: false, because: failure.because }
      throw failure
    }
  },
  answer: async (request) => plainResponse(await running().api.fetch(requestOf(request))),
  people: () => demonstrationPeople(running().store),
  stageReceiver: receivers.stage,
}

expose(answerer)

function running() {
  if (opened === null) throw new Error('asked before it was opened')
  return opened
}

function told(surprise: unknown): string {
  return surprise instanceof Error ? (surprise.stack ?? surprise.message) : String(surprise)
}
