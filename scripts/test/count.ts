export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const none: Count = { passed: 0, failed: 0, skipped: 0 }

export function add(a: Count, b: Count): Count {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }
}

/** The one closing line, the same for every run. */
export function sumLine({ passed, failed, skipped }: Count) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * What a runner counted, held against how it ended: one that failed without a failed test, or
 * that ran no test at all, counts as one failure.
 */
export function believed(counted: Count, exitCode: number): Count {
  const ranNothing = counted.passed + counted.failed === 0
  const silent = exitCode !== 0 && counted.failed === 0
  return ranNothing || silent ? { ...counted, failed: counted.failed + 1 } : counted
}
