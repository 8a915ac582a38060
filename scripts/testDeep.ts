import { ensureBrowser } from './ensureBrowser'
import { add, type Count, none, sumLine } from './test/count'
import { browserTests, build, serverTests, unitTests } from './test/steps'

/** What takes longer: the *.deep.test.ts files, the stories tagged @deep, and all stories on a server. */
const counts: Count[] = [await build(), await unitTests('deep')]
if (await ensureBrowser()) counts.push(await browserTests({ deep: true }), await serverTests([]))
else counts.push({ ...none, failed: 1 })

const sum = counts.reduce(add, none)
console.log(`\n${sumLine(sum)}`)
process.exitCode = sum.failed > 0 ? 1 : 0
