import { checkOf } from '../scripts/test/steps'
import { gates } from './gates'

/** `npm run gates` for all, `npm run gates -- lint format` for some. */
const wanted = process.argv.slice(2)
const chosen = gates.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (chosen.length === 0) console.log(`The gates are: ${gates.map(({ name }) => name).join(', ')}`)

let failed = chosen.length === 0
for (const gate of chosen) failed = (await checkOf(gate)()).failed > 0 || failed
process.exitCode = failed ? 1 : 0
