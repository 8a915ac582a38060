import type { Instant } from '../../domain/instant'
import { dateOf } from '../../domain/instant'
import type { Seed } from '../../store/contents'
import { indexedDbStore, type OpenedStore } from '../../store/indexedDb'
import { StartError } from './startError'
import { storeName } from './storeName'

/** Raised whenever the seed or the shape of what is kept changes: older data is then laid anew. */
const seedVersion = '11'

/** Opens what the browser keeps, or lays the demonstration there. Throws `StartError`. */
export async function openStore({
  now,
  keptBefore,
  citizens,
  onLaid,
  onGone,
}: {
  readonly now: () => Instant
  readonly keptBefore: boolean
  /** How many citizens are laid. */
  readonly citizens: number
  readonly onLaid: (citizens: number) => void
  readonly onGone: () => void
}): Promise<OpenedStore> {
  const fetchSeed = () => import('../../demonstration/demonstrationMunicipality')
  const seed = async (): Promise<Seed> => {
    const { demonstrationMunicipality } = await fetchSeed()
    return demonstrationMunicipality(dateOf(now()), citizens, onLaid)
  }
  try {
    // On a first visit it is fetched while the database is made. Whoever needs it says if it failed.
    if (!keptBefore) fetchSeed().catch(() => undefined)
    const version = `${seedVersion}-${citizens}`
    return await indexedDbStore({ name: storeName, seedVersion: version, seed, keptBefore, onGone })
  } catch (cause) {
    const name = cause instanceof DOMException ? cause.name : ''
    if (name === 'QuotaExceededError') throw new StartError('full', { cause })
    if (name === 'TimeoutError' || name === 'AbortError') throw new StartError('busy', { cause })
    throw new StartError('no-store', { cause })
  }
}
