import { Script } from 'node:vm'
import { collected, type Test } from './collected'

/** Which tests to run, and what to do before each. */
export interface Run {
  /** How long they may work. */
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

  /**
   * In order. What works longer than it may has failed, as a law that never answers is noticed. Time the
   * machine gives to others is not held against it: it is run again, with more patience.
   */
  run(wanted: Run): Outcome {
    for (let patience = wanted.milliseconds; ; patience *= 2) {
      const began = process.cpuUsage()
      const outcome = this.runFor(patience, wanted)
      const { user, system } = process.cpuUsage(began)
      if (outcome.ended || (user + system) / 1000 >= wanted.milliseconds) return outcome
    }
  }

  private runFor(
    patience: number,
    { milliseconds, wanted = () => true, before }: Run,
  ): Outcome & { readonly ended: boolean } {
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
      this.go.runInThisContext({ timeout: patience })
      return { ran, failed, ended: true }
    } catch (error) {
      if (!isTimeout(error)) throw error
      const message = `no answer in ${milliseconds} milliseconds of work`
      return { ran, failed: { id: now, message }, ended: false }
    }
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
