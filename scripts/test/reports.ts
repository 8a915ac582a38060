import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { type Count, none } from './count'

const vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

export function vitestCount(file: string): Count {
  const report = vitest.safeParse(read(file))
  if (!report.success) return none
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report.data
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }
}

const playwright = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

export function playwrightCount(file: string): Count {
  const report = playwright.safeParse(read(file))
  if (!report.success) return none
  const { expected, unexpected, flaky, skipped } = report.data.stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/** A runner that fell over leaves no report: then nothing was counted. */
function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
