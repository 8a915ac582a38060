import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './ensureBrowser'
import { clicksIn } from './clicks/clicksIn'
import { root, runCommand } from './runCommand'

/** `npm run clicks`: how many clicks the deeds of a day take; one JSON object as the last line. */
const report = join(root, 'test-results', 'clicks.json')
const steps = [
  ['vite', 'build', '--logLevel', 'warn'],
  ['playwright', 'test', 'clicks.spec', '--reporter=json'],
]
const found = await ensureBrowser()
let code = found ? 0 : 1
for (const command of steps) {
  if (code !== 0) break
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const outcome = await runCommand(command, { seconds: 300, env })
  if (outcome.code !== 0) console.error(outcome.output)
  code = outcome.code
}
if (code === 0) console.log(JSON.stringify(clicksIn(readFileSync(report, 'utf8'))))
process.exitCode = code
