import { gates } from '../gates/gates'
import { ensureBrowser } from './ensureBrowser'
import { add, type Count, none, sumLine } from './test/count'
import { inTwos } from './test/inTwos'
import {
  browserTests,
  build,
  checkOf,
  failures,
  serverTests,
  startBudget,
  unitTests,
} from './test/steps'

/** A caseworker's and an adviser's day, by mouse and by keyboard, and what is asked past the screens. */
const onServer = [
  'adviser-first-talk',
  'asked-directly',
  'booked-once',
  'caseworker-first-talk',
  'keyboard-register',
  'two-tabs',
  'whose-talk',
]

/** Everything that must hold, cheapest answers first; the last line is the sum alone. */
const browser = ensureBrowser()
let built: Count = none
const checks = [...gates.map(checkOf), buildWithinBudget]
const counts = await inTwos([() => unitTests('unit', 'postgres', 'gates'), ...checks])

if (!(await browser)) counts.push({ ...none, failed: 1 })
else if (built.failed > 0) console.log('– browser tests: nothing to test, the build failed')
else counts.push(await browserTests(), await serverTests(onServer))

const sum = counts.reduce(add, none)
for (const failure of failures) console.log(`\n${failure}`)
console.log(`\n${sumLine(sum)}`)
process.exitCode = sum.failed > 0 ? 1 : 0

async function buildWithinBudget(): Promise<Count> {
  built = await build()
  return built.failed > 0 ? built : add(built, await startBudget())
}
