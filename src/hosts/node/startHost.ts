import { lookup } from 'node:dns/promises'
import { isIPv6 } from 'node:net'
import type { Receivers } from '../../api/dispatch'
import { keepSending } from '../keepSending'
import { listen } from './listen'
import { createSite, type SiteParts } from './site'
import { surpriseForLog } from './surpriseForLog'

/** How often it looks for something to send, in milliseconds. */
const often = 5000

/** In minutes: a receiver is waited for some seconds, and so is the store. */
const lease = 2

export interface StartedHost {
  readonly url: string
  /** The address it listens at, in numbers. */
  readonly bound: string
  readonly stop: () => Promise<void>
}

/**
 * Puts a site at an address of this machine, and sends what is to leave the house to the receivers
 * given. It counts as not ready from when it is to stop.
 */
export async function startHost(
  given: Omit<SiteParts, 'bound' | 'outside' | 'address'> & {
    readonly host: string
    readonly port: number
    readonly receivers?: Receivers
  },
): Promise<StartedHost> {
  const { address: bound } = await lookup(given.host)
  let stopping = false
  const ready = async () => (await given.ready()) && !stopping
  const { store, now, log, receivers = new Map() } = given
  const outside = { channels: [...receivers.keys()], staged: false }
  // The port may be known only once it listens.
  let url = ''
  const address = () => given.publicAddress?.href ?? url
  const answer = createSite({ ...given, bound, ready, outside, address })
  const { port, stop } = await listen({ ...given, bound }, answer)
  url = `http://${isIPv6(bound) ? `[${bound}]` : bound}:${port}`
  const report = (surprise: unknown) =>
    log({ level: 'error', event: 'surprise', ...surpriseForLog(surprise) })
  const endSending = keepSending({ store, now, receivers, lease, every: often, report })
  return {
    bound,
    url,
    stop: async () => {
      stopping = true
      await Promise.all([stop(), endSending()])
    },
  }
}
