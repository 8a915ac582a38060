import { expect } from 'vitest'

/** One test as its file describes it. */
export interface Test {
  /** Its place among all and its name: the same every time the files are loaded. */
  readonly id: string
  readonly name: string
  readonly run: () => void
}

/** What the test files import as `vitest`, and the tests they describe with it. */
export function collected() {
  const tests: Test[] = []
  const above: string[] = []
  const describe = (title: string, inside: () => void) => {
    above.push(title)
    inside()
    above.pop()
  }
  const it = (title: string, run: () => void) => {
    const name = [...above, title].join(' › ')
    tests.push({ id: `${tests.length} ${name}`, name, run })
  }
  return {
    tests,
    vitest: {
      expect,
      describe: Object.assign(describe, { each: eachOf(describe) }),
      it: Object.assign(it, { each: eachOf(it) }),
    },
  }
}

function eachOf(one: (title: string, run: () => void) => void) {
  return (rows: readonly unknown[]) => (title: string, run: (...row: unknown[]) => void) => {
    for (const row of rows) one(title, () => run(...(Array.isArray(row) ? row : [row])))
  }
}
