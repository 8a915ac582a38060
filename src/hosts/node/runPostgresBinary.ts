import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { postgresBinary } from './postgresBinary'

/** Runs a program of PostgreSQL to its end, and hands back what it said. Throws when it failed. */
export async function runPostgresBinary(
  name: 'initdb' | 'pg_ctl',
  args: readonly string[],
  owner: { readonly uid: number; readonly gid: number } | null,
): Promise<string> {
  const { stdout } = await promisify(execFile)(postgresBinary(name), args, {
    ...owner,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
  })
  return stdout
}
