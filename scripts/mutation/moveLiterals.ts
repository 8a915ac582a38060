import type { Count } from '../test/count'
import { bundleTests } from './bundleTests'
import { LawTests } from './LawTests'
import { movedLiterals } from './movedLiterals'
import { writeOthers } from './writeOthers'

/** Moves every date and number of the law, one at a time: a test must notice each. */
export async function moveLiterals(): Promise<Count> {
  const tests = new LawTests(await bundleTests([writeOthers()]))
  const noticed = (moved: string): boolean => {
    Object.assign(globalThis, { moved })
    return tests.run({ milliseconds: 3_000 }).failed !== null
  }
  if (noticed('none')) throw new Error('the tests fail without any change')
  const all = movedLiterals()
  const unnoticed = all.filter(({ id }) => !noticed(id))
  for (const { file, line, was, becomes } of unnoticed)
    console.log(`${file}:${line}: ${was} became ${becomes}, and no test noticed`)
  return { passed: all.length - unnoticed.length, failed: unnoticed.length, skipped: 0 }
}
