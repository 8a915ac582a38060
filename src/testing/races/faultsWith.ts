import pg from 'pg'
import { onTestFinished } from 'vitest'
import { postgresStore } from '../../store/postgres/postgresStore'
import { openHost } from '../openHost'
import type { Defect } from './defects'
import type { FaultKind } from './fault'
import { faultsAfter } from './faultsAfter'
import { raceNow } from './raceSeed'
import { runRaces } from './runRaces'

/** The kinds of fault the races find with a defect in the database or in the store. */
export async function faultsWith(
  { sql = '', wrap }: Defect,
  { database, citizens }: { readonly database: string; readonly citizens: number },
): Promise<FaultKind[]> {
  await put(sql, database)
  const { store, ready, close } = await postgresStore({ url: database })
  const host = await openHost({ store, ready, now: raceNow, ...(wrap && { wrap }) })
  onTestFinished(async () => {
    await host.stop()
    await close()
  })
  const races = { address: host.url, database, citizens, deeds: 100, seed: 1 }
  const faults = await faultsAfter(races, await runRaces(races))
  return [...new Set(faults.map(({ kind }) => kind))]
}

async function put(sql: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  await client.query(sql.replaceAll(':database', new URL(database).pathname.slice(1)))
  await client.end()
}
