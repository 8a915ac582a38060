import { add, sumLine } from './test/count'
import { moveLiterals } from './mutation/moveLiterals'
import { runStryker } from './mutation/runStryker'

/** What the tests of the law notice when the law is changed: its dates and numbers, then its code. */
const moved = await moveLiterals()
console.log(`dates and numbers moved: ${sumLine(moved)}`)
const changed = await runStryker()
console.log(`code changed: ${sumLine(changed)}`)

const sum = add(moved, changed)
console.log(`\n${sumLine(sum)}`)
process.exitCode = sum.failed > 0 || moved.passed === 0 ? 1 : 0
