import { Script } from 'node:vm'
import { collected, type Test } from './collected'

/** Which tests to run, for how long at most, and what to do before each. */
export interface Run {
  readonly milliseconds: number
  readonly wanted?: (test: Test) => boolean
  readonly before?: (test: Test) => void
}

/** What came of them, up to the first that failed. */
export interface Outcome {
  readonly ran: number
  readonly failed: { readonly id: string; readonly message: string } | null
}

/**
 * The tests of the law, loaded afresh for every run: the law keeps what it has worked out, and what a
 * changed law has worked out must not reach the next. In this process, as a worker of Vitest takes
 * longer to start than all of them to run.
 */
export class LawTests {
  private readonly load: Script
  private readonly go = new Script('runTestsOfTheLaw()')

  constructor(bundle: string) {
    this.load = new Script(`(function (require, exports) {${bundle}\n})`)
  }

  /** In order. What runs longer than it may has failed, as a law that never answers is noticed. */
  run({ milliseconds, wanted = () => true, before }: Run): Outcome {
    let ran = 0
    let now = 'loading'
    let failed: Outcome['failed'] = null
    const runTestsOfTheLaw = () => {
      try {
        for (const test of this.loaded().filter(wanted)) {
          now = test.id
          before?.(test)
          ran += 1
          test.run()
        }
      } catch (error) {
        failed = { id: now, message: String(error) }
      }
    }
    Object.assign(globalThis, { runTestsOfTheLaw })
    try {
      this.go.runInThisContext({ timeout: Math.ceil(milliseconds) })
    } catch (error) {
      if (!isTimeout(error)) throw error
      failed = { id: now, message: `no answer in ${milliseconds} milliseconds` }
    }
    return { ran, failed }
  }

  private loaded(): readonly Test[] {
    const { tests, vitest } = collected()
    this.load.runInThisContext()(() => vitest, {})
    return tests
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
