import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as z from 'zod'

/** Chunks as Vite's manifest has them. */
const chunk = z.object({
  file: z.string(),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
})
const chunks = z.record(z.string(), chunk)

export interface Weighed {
  readonly file: string
  readonly bytes: number
}

export interface StartWeight {
  readonly javaScript: readonly Weighed[]
  readonly css: readonly Weighed[]
}

/** The page with each screen it may open on: who one is, and the list for who has said so. */
export const firstRoutes = ['choose-person/ChoosePerson', 'find-citizen/FindCitizen'].map(
  (screen) => ['index.html', 'src/app/startScreen.tsx', `src/features/${screen}.tsx`],
)

/**
 * What the browser must have before the first route stands, without the host it asks, as
 * `gzip -9` makes it. Throws when the manifest does not know one of the entries.
 */
export function startWeight(dist: string, entries: readonly string[]): StartWeight {
  const manifest = chunks.parse(
    JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')),
  )
  const reached = new Map<string, z.infer<typeof chunk>>()
  const reach = (name: string): void => {
    const found = manifest[name]
    if (found === undefined) throw new Error(`the build has no ${name}`)
    if (reached.has(name)) return
    reached.set(name, found)
    for (const next of found.imports) reach(next)
  }
  for (const entry of entries) reach(entry)
  const all = [...reached.values()]
  const weigh = (files: readonly string[]): Weighed[] =>
    [...new Set(files)]
      .map((file) => ({ file, bytes: compressed(join(dist, file)) }))
      .toSorted((one, other) => other.bytes - one.bytes)
  return {
    javaScript: weigh(all.map(({ file }) => file)),
    css: weigh(all.flatMap(({ css }) => css)),
  }
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}
