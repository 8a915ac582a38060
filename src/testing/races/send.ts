import { headers } from '../../contract/headers'
import type { Answer, Deed } from './deed'

/** Whoever asks in the races. */
export const asker = 'caseworker'

/** In milliseconds: longer than a host takes to say that it is too slow. */
const patience = 30_000

/**
 * Sends a deed once. A client that hangs up does so after that many milliseconds; a line that
 * breaks, or a host nobody answers at, is lost.
 */
export async function send(
  address: string,
  { id, method, path, body, version }: Deed,
  hangUpAfter: number | null = null,
): Promise<Answer | 'hung-up' | 'lost'> {
  const sent = performance.now()
  try {
    const response = await fetch(address + path, {
      method,
      headers: {
        [headers.person]: asker,
        [headers.requestId]: id,
        ...(body !== null && { 'Content-Type': 'application/json' }),
        ...(version !== null && { [headers.ifMatch]: `"${version}"` }),
      },
      ...(body !== null && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(hangUpAfter ?? patience),
    })
    const text = await response.text()
    const { status } = response
    const etag = response.headers.get('ETag')
    return { status, etag, text, sent, came: performance.now() }
  } catch {
    return hangUpAfter === null ? 'lost' : 'hung-up'
  }
}
