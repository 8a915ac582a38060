import type { Told } from './deed'
import type { Fault } from './fault'
import { keptFaults } from './keptFaults'
import type { Races } from './runRaces'
import { shownFaults } from './shownFaults'
import { toldFaults } from './toldFaults'
import type { Town } from './town'

/** Everything that is wrong, asked of the answers, the database and the API. */
export async function faultsAfter(
  races: Races,
  { told, town }: { readonly told: readonly Told[]; readonly town: Town },
): Promise<Fault[]> {
  return [
    ...toldFaults(told),
    ...(await keptFaults(races.database, told)),
    ...(await shownFaults(races, town)),
  ]
}
