import pg from 'pg'

/** Held by the program that started the server, for as long as it lives. */
const lock = 7_483_650_018

/**
 * Makes this program the server's owner, which it is until it lets go, or ends in whatever way.
 * Throws when another living program is.
 */
export async function ownPostgres(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url, application_name: 'rettidig owner' })
  // The server may be stopped by somebody else: then there is nothing left to own.
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ ours: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS ours',
    [lock],
  )
  if (rows[0]?.ours) return () => client.end()
  await client.end()
  throw new Error('Another program is using the database in this folder.')
}
