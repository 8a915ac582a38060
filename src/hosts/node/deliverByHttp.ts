import type { Deliver } from '../../api/dispatch'
import { outgoingOf } from '../../api/outgoingOf'
import { headers } from '../../contract/headers'
import { shortWords } from './shortWords'

/** Longest wait for a receiver, in milliseconds. */
const patience = 10_000

/** Refusals that say to come again: too slow, too early, too often. */
const comeAgain: readonly number[] = [408, 425, 429]

/** Posts messages as JSON to a receiver, each under its id as `contract/outgoing` promises. */
export function deliverByHttp(url: URL): Deliver {
  return async (message) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [headers.requestId]: message.id },
        body: JSON.stringify(await outgoingOf(message)),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      })
      const { status } = response
      const text = await response.text()
      if (response.ok) return { is: 'accepted' }
      if (status === 412) return { is: 'known' }
      if (status < 400 || status >= 500 || comeAgain.includes(status)) return { is: 'unanswered' }
      return { is: 'refused', words: shortWords(status, text) }
    } catch {
      return { is: 'unanswered' }
    }
  }
}
