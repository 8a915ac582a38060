import { existsSync, statSync } from 'node:fs'
import { posix } from 'node:path'

const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']

/** The file a relative import means, from the root of the project; undefined when there is none. */
export function targetOf(file: string, specifier: string): string | undefined {
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''))
  return endings.map((ending) => path + ending).find(isFile)
}

function isFile(path: string) {
  return existsSync(path) && statSync(path).isFile()
}
