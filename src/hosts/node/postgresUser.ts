import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whom a program of PostgreSQL runs as: it refuses to be root, so root lends it a user of its own. */
export async function postgresUser(): Promise<{
  readonly uid: number
  readonly gid: number
} | null> {
  if (process.getuid?.() !== 0) return null
  try {
    return await ids()
  } catch {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    return ids()
  }
}

async function ids() {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((which) => run('id', [which, 'postgres'])))
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) }
}
