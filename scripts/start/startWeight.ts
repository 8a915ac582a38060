import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** One chunk as Vite's manifest has it. */
interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

export interface Weighed {
  readonly file: string
  readonly bytes: number
}

export interface StartWeight {
  readonly javaScript: readonly Weighed[]
  readonly css: readonly Weighed[]
}

/** The page and the screen it opens on; each brings what it imports. */
export const firstRoute = ['index.html', 'src/features/find-citizen/FindCitizen.tsx']

/**
 * What the browser must have before the first route stands, without the host it asks, as
 * `gzip -9` makes it. Throws when the manifest does not know one of the entries.
 */
export function startWeight(dist: string, entries: readonly string[] = firstRoute): StartWeight {
  const manifest = JSON.parse(
    readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'),
  ) as Readonly<Record<string, Chunk>>
  const reached = new Map<string, Chunk>()
  const reach = (name: string): void => {
    const chunk = manifest[name]
    if (chunk === undefined) throw new Error(`the build has no ${name}`)
    if (reached.has(name)) return
    reached.set(name, chunk)
    for (const next of chunk.imports ?? []) reach(next)
  }
  for (const entry of entries) reach(entry)
  const chunks = [...reached.values()]
  const weigh = (files: readonly string[]): Weighed[] =>
    [...new Set(files)]
      .map((file) => ({ file, bytes: compressed(join(dist, file)) }))
      .toSorted((one, other) => other.bytes - one.bytes)
  return {
    javaScript: weigh(chunks.map(({ file }) => file)),
    css: weigh(chunks.flatMap(({ css = [] }) => css)),
  }
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}
