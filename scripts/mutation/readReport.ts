import { readFileSync } from 'node:fs'
import * as z from 'zod'
import type { Survivor } from './survivor'

const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string(),
          status: z.string(),
          location: z.object({ start: z.object({ line: z.number() }) }),
        }),
      ),
    }),
  ),
})

/** How many changes the tests noticed, and those that they did not, from what Stryker wrote down. */
export function readReport(path: string): { noticed: number; survivors: Survivor[] } {
  const survivors: Survivor[] = []
  let noticed = 0
  for (const [file, { source, mutants }] of Object.entries(
    report.parse(JSON.parse(readFileSync(path, 'utf8'))).files,
  ))
    for (const { mutatorName, replacement, status, location } of mutants) {
      if (status === 'Ignored') continue
      const line = (source.split('\n')[location.start.line - 1] ?? '').trim()
      if (status === 'Killed' || status === 'Timeout') noticed += 1
      else survivors.push({ file, line, mutator: mutatorName, becomes: replacement.trim() })
    }
  return { noticed, survivors }
}
