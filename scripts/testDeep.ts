import { ensureBrowser } from './ensureBrowser'
import { add, type Count, none, sumLine } from './test/count'
import { browserTests, build, unitTests } from './test/steps'

/** What takes longer: the *.deep.test.ts files and the stories tagged @deep. */
const counts: Count[] = [await build(), await unitTests('deep')]
counts.push((await ensureBrowser()) ? await browserTests({ deep: true }) : { ...none, failed: 1 })

const sum = counts.reduce(add, none)
console.log(`\n${sumLine(sum)}`)
process.exitCode = sum.failed > 0 ? 1 : 0
