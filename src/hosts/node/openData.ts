import type { Seed } from '../../store/contents'
import { migrate } from '../../store/postgres/migrate'
import { postgresStore, type OpenedPostgresStore } from '../../store/postgres/postgresStore'
import { seedPostgres } from '../../store/postgres/seedPostgres'
import { openDatabase } from './openDatabase'

export interface OpenedData extends OpenedPostgresStore {
  /** Where it lies, in words for whoever started the program. */
  readonly kind: string
  /** Nobody is in it: it was never filled. */
  readonly empty: boolean
}

/** The store a site stands on, its schema brought up to date. */
export async function openData(given: {
  readonly databaseUrl: string | undefined
  readonly folder: string
  /** What an empty database is filled with, if anything. */
  readonly seed: (() => Seed) | undefined
}): Promise<OpenedData> {
  const { url, kind, close } = await openDatabase(given)
  try {
    await migrate(url)
    const opened = await postgresStore({ url })
    const empty = (await opened.store.read((view) => view.authorities())).length === 0
    if (empty && given.seed) await seedPostgres(url, given.seed())
    return {
      ...opened,
      kind,
      empty: empty && !given.seed,
      close: async () => {
        await opened.close()
        await close()
      },
    }
  } catch (failure) {
    await close()
    throw failure
  }
}
