import type { Instant } from '../../domain/instant'
import { dateOf } from '../../domain/instant'
import { indexedDbStore, type OpenedStore } from '../../store/indexedDb'
import { StartError } from './startError'

/** Raised whenever the seed or the shape of what is kept changes: older data is then laid anew. */
const seedVersion = '5'

export const storeName = 'rettidig'

/** Opens what the browser keeps, or lays the demonstration there. Throws `StartError`. */
export async function openStore(now: () => Instant, onGone: () => void): Promise<OpenedStore> {
  try {
    return await indexedDbStore({
      name: storeName,
      seedVersion,
      seed: async () => {
        const { demonstrationMunicipality } =
          await import('../../demonstration/demonstrationMunicipality')
        return demonstrationMunicipality(dateOf(now()))
      },
      onGone,
    })
  } catch (cause) {
    const name = cause instanceof DOMException ? cause.name : ''
    if (name === 'QuotaExceededError') throw new StartError('full', { cause })
    if (name === 'TimeoutError' || name === 'AbortError') throw new StartError('busy', { cause })
    throw new StartError('no-store', { cause })
  }
}
