import type { SentMessage } from '../../contract/outbox'

/** It was refused, or waits for another try: what was never tried goes by itself. */
export function mayRetry({ state, tries }: SentMessage): boolean {
  return state === 'refused' || (state === 'waiting' && tries > 0)
}
