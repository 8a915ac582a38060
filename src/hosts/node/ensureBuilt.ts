import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the built program is made from. */
const sources = [
  'src',
  'public',
  'scripts/vite',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
]

/** Builds the program into `dist`, unless what is there is newer than all it is made from. */
export function ensureBuilt(root: string, say: (words: string) => void): string {
  const folder = join(root, 'dist')
  if (
    newest(join(root, 'dist/index.html')) >
    Math.max(...sources.map((name) => newest(join(root, name))))
  )
    return folder
  say('Building the program …')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('The program could not be built, for the reason above.')
  return folder
}

/** When anything in a file or folder was last changed; 0 where there is nothing. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
