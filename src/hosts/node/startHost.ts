import { lookup } from 'node:dns/promises'
import { isIPv6 } from 'node:net'
import { listen } from './listen'
import { createSite, type SiteParts } from './site'

export interface StartedHost {
  readonly url: string
  /** The address it listens at, in numbers. */
  readonly bound: string
  readonly stop: () => Promise<void>
}

/** Puts a site at an address of this machine. It counts as not ready from when it is to stop. */
export async function startHost(
  given: Omit<SiteParts, 'bound'> & { readonly host: string; readonly port: number },
): Promise<StartedHost> {
  const { address: bound } = await lookup(given.host)
  let stopping = false
  const ready = async () => (await given.ready()) && !stopping
  const answer = createSite({ ...given, bound, ready })
  const { port, stop } = await listen({ ...given, bound }, answer)
  return {
    bound,
    url: `http://${isIPv6(bound) ? `[${bound}]` : bound}:${port}`,
    stop: () => {
      stopping = true
      return stop()
    },
  }
}
