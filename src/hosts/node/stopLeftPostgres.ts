import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ownPostgres } from './ownPostgres'
import { runPostgresBinary } from './runPostgresBinary'

/**
 * Clears away what a run that crashed has left: a server that outlived its program is stopped, and
 * a note of one whose process number is somebody else's by now is removed; a note of a process that
 * is gone PostgreSQL removes itself. Throws when the server has a living owner.
 */
export async function stopLeftPostgres(
  data: string,
  urlOn: (port: number) => string,
  owner: { readonly uid: number; readonly gid: number } | null,
): Promise<void> {
  const note = join(data, 'postmaster.pid')
  const [pid, , , port] = (await textOf(note)).split('\n').map(Number)
  if (!pid || !port || !isAlive(pid)) return
  const name = await textOf(`/proc/${pid}/comm`)
  if (name !== '' && name.trim() !== 'postgres') {
    await rm(note)
    return
  }
  const letGo = await ownPostgres(urlOn(port))
  await letGo()
  await runPostgresBinary('pg_ctl', ['stop', '-w', '-m', 'fast', '-D', data], owner)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return ''
  }
}
