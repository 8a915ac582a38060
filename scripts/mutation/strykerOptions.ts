import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { lawFiles } from './lawFiles'

/**
 * What Stryker is asked for. Its copy of the project holds the law alone; each change is put before the
 * tests that reach it.
 */
export function strykerOptions(report: string) {
  return {
    mutate: lawFiles(),
    plugins: [pathToFileURL(join(import.meta.dirname, 'strykerPlugin.ts')).href],
    testRunner: 'law',
    ignorers: ['texts-and-sources'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // The least part of the changes that the tests must notice, in hundredths.
    thresholds: { high: 95, low: 90, break: 85 },
    // Node reads it, not the compiler: Stryker knows none as new as ours.
    disableTypeChecks: false,
    checkers: [],
    ignorePatterns: ['/*', '!/src', '/src/*', '!/src/law'],
    tempDirName: 'test-results/stryker',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    // The tests are ended by the work they do; this ends what is ended by nothing else.
    timeoutMS: 300_000,
  }
}
