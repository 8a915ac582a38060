import { startEmbeddedPostgres } from './startEmbeddedPostgres'

export interface OpenedDatabase {
  readonly url: string
  /** Where it lies, in words for whoever started the program; no password. */
  readonly kind: string
  readonly close: () => Promise<void>
}

/** The database one is told of, or a PostgreSQL of the program’s own that keeps it in a folder. */
export async function openDatabase({
  databaseUrl,
  folder,
}: {
  readonly databaseUrl: string | undefined
  readonly folder: string
}): Promise<OpenedDatabase> {
  if (databaseUrl !== undefined && databaseUrl !== '')
    return { url: databaseUrl, kind: kindOf(databaseUrl), close: async () => undefined }
  const { url, stop } = await startEmbeddedPostgres({ folder })
  return { url, kind: `a PostgreSQL of its own in ${folder}`, close: stop }
}

function kindOf(url: string): string {
  if (!URL.canParse(url)) return 'the PostgreSQL of DATABASE_URL'
  const { host, pathname } = new URL(url)
  return `the PostgreSQL at ${host}${pathname}`
}
