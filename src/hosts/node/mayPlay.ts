import type { IncomingMessage } from 'node:http'
import { isLoopback } from './isLoopback'

/** What a server in front says of whom it asks for. */
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/**
 * Whether a request may say by itself who asks, as the demonstration has it: only between programs
 * of this machine with nothing in between, unless whoever started the server said otherwise.
 */
export function mayPlay(
  {
    socket,
    headers,
  }: Pick<IncomingMessage, 'headers'> & {
    readonly socket: { readonly remoteAddress?: string | undefined }
  },
  site: {
    readonly bound: string
    readonly publicAddress: URL | null
    readonly demonstrationPeople: boolean
  },
): boolean {
  if (site.demonstrationPeople) return true
  return (
    site.publicAddress === null &&
    isLoopback(site.bound) &&
    isLoopback(socket.remoteAddress) &&
    forwarding.every((name) => headers[name] === undefined)
  )
}
