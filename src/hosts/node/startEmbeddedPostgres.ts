import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { freePort } from './freePort'
import { ownPostgres } from './ownPostgres'
import { postgresUser } from './postgresUser'
import { runPostgresBinary } from './runPostgresBinary'
import { stopLeftPostgres } from './stopLeftPostgres'

const user = 'rettidig'

export interface EmbeddedPostgres {
  /** How to connect, the password included. */
  readonly url: string
  /** Ends every connection, and waits until the server has stopped. */
  readonly stop: () => Promise<void>
}

/**
 * Starts a PostgreSQL of the program's own, that keeps its data in `folder` and answers this machine
 * alone, with a password that is kept there too. What a run that crashed has left behind is cleared
 * away. Throws when another program is using the folder.
 */
export async function startEmbeddedPostgres(options: {
  readonly folder: string
  /** A free one when not given. */
  readonly port?: number
}): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder)
  const [data, password] = [join(folder, 'data'), join(folder, 'password')]
  const owner = await postgresUser()
  await mkdir(folder, { recursive: true })
  if (owner) await chown(folder, owner.uid, owner.gid)
  await chmod(folder, 0o700)
  if (!existsSync(data)) await layDown(data, password, owner)
  const secret = await readFile(password, 'utf8')
  const urlOn = (port: number) => `postgres://${user}:${secret}@127.0.0.1:${port}/postgres`

  await stopLeftPostgres(data, urlOn, owner)
  const port = options.port ?? (await freePort())
  const settings = settingsFor(port)
  const log = join(folder, 'log')
  await runPostgresBinary('pg_ctl', ['start', '-w', '-D', data, '-l', log, '-o', settings], owner)
  const letGo = await ownPostgres(urlOn(port))
  return {
    url: urlOn(port),
    stop: async () => {
      await letGo()
      await runPostgresBinary('pg_ctl', ['stop', '-w', '-m', 'fast', '-D', data], owner)
    },
  }
}

async function layDown(
  data: string,
  password: string,
  owner: { readonly uid: number; readonly gid: number } | null,
): Promise<void> {
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (owner) await chown(password, owner.uid, owner.gid)
  // Under a name of its own until it is whole: whoever is killed on the way begins again.
  const unfinished = `${data}-unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await runPostgresBinary(
    'initdb',
    [
      `--pgdata=${unfinished}`,
      `--username=${user}`,
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-locale',
    ],
    owner,
  )
  await rename(unfinished, data)
}

/** Answers this machine alone, and writes nobody's row into its log. */
function settingsFor(port: number): string {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'log_error_verbosity=terse',
  ]
  return [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
}
