import { bundleTests } from './bundleTests'
import { LawTests } from './LawTests'

/** Where the changed program looks for what is asked of it, and writes down what it came by. */
interface Namespace {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: unknown
}

interface MutantRun {
  readonly activeMutant: { readonly id: string }
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
}

const namespace: Namespace = {}

/** How Stryker runs the tests of the law, in its own process and in the folder of its changed copy. */
export class StrykerRunner {
  private tests: LawTests | undefined

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    Object.assign(globalThis, { __stryker__: namespace })
    this.tests = new LawTests(await bundleTests())
  }

  dryRun() {
    const names = new Map<string, string>()
    const outcome = this.tests?.run({
      milliseconds: 60_000,
      before: ({ id, name }) => {
        namespace.currentTestId = id
        names.set(id, name)
      },
    })
    namespace.currentTestId = undefined
    if (outcome?.failed !== null)
      return { status: 'error', errorMessage: `${outcome?.failed.id}: ${outcome?.failed.message}` }
    const tests = [...names].map(([id, name]) => ({ id, name, status: 0, timeSpentMs: 1 }))
    return { status: 'complete', tests, mutantCoverage: namespace.mutantCoverage }
  }

  mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    Object.assign(namespace, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const wanted = testFilter && new Set(testFilter)
    const outcome = this.tests?.run({
      milliseconds: 3_000,
      ...(wanted && { wanted: ({ id }) => wanted.has(id) }),
    })
    namespace.activeMutant = undefined
    if (outcome === undefined) return { status: 'error', errorMessage: 'not begun' }
    const { ran: nrOfTests, failed } = outcome
    if (failed === null) return { status: 'survived', nrOfTests }
    return { status: 'killed', killedBy: [failed.id], failureMessage: failed.message, nrOfTests }
  }
}
