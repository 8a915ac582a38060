import { join } from 'node:path'
import { ensureBuilt } from './ensureBuilt'
import { usualLimits } from './limits'
import { logTo } from './log'
import { openData } from './openData'
import { readProgram } from './readProgram'
import { serveArguments } from './serveArguments'
import { startHost } from './startHost'
import { stopOnSignals } from './stopOnSignals'
import { systemClock } from './systemClock'
import { tellPlay } from './tellPlay'

// The program and its API at one address: `npm run serve`. What it says to whoever started it goes
// to stderr; stdout is the log, one JSON document per line.
const root = join(import.meta.dirname, '../../..')
const given = serveArguments(process.argv.slice(2))
if (!given.ok) {
  console.error(
    `${given.because}\nnpm run serve -- [--port 4980] [--host 127.0.0.1] [--address https://…] [--data .rettidig] [--demonstration-people]`,
  )
  process.exit(2)
}
const program = await readProgram(ensureBuilt(root, console.error))
const data = await openData()
const host = await startHost({
  ...given.values,
  ...data,
  program,
  limits: usualLimits,
  log: logTo(process.stdout),
  now: systemClock,
  newId: () => crypto.randomUUID(),
})
console.error(
  `Rettidig: ${host.url}, on ${data.kind}.\n${tellPlay({ ...given.values, bound: host.bound })}`,
)
stopOnSignals(async () => {
  console.error('Stopping …')
  await host.stop()
  await data.close()
})
