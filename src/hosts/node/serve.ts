import { join } from 'node:path'
import { demonstrationMunicipality } from '../../demonstration/demonstrationMunicipality'
import { dateOf } from '../../domain/instant'
import { ensureBuilt } from './ensureBuilt'
import { usualLimits } from './limits'
import { logTo } from './log'
import { openData } from './openData'
import { orExit } from './orExit'
import { readProgram } from './readProgram'
import { receiversIn } from './receiversIn'
import { serveArguments } from './serveArguments'
import { startHost } from './startHost'
import { stopOnSignals } from './stopOnSignals'
import { systemClock } from '../systemClock'
import { tellPlay } from './tellPlay'

// The program and its API at one address: `npm run serve`. What it says to whoever started it goes
// to stderr; stdout is the log, one JSON document per line.
const given = orExit(
  serveArguments(process.argv.slice(2)),
  'npm run serve -- [--port 4980] [--host 127.0.0.1] [--address https://…] [--data .rettidig] [--citizens N] [--demonstration-people]',
)
const program = await readProgram(ensureBuilt(join(import.meta.dirname, '../../..'), console.error))
const { citizens } = given
const receivers = orExit(
  receiversIn(process.env),
  'NATIONAL_RECORD_URL, DIGITAL_POST_URL, LETTER_URL, TEXT_MESSAGE_URL: https://… or nothing',
)
const data = await openData({
  databaseUrl: process.env['DATABASE_URL'],
  folder: given.data,
  seed:
    citizens === undefined
      ? undefined
      : () => demonstrationMunicipality(dateOf(systemClock()), citizens),
})
try {
  const host = await startHost({
    ...given,
    ...data,
    program,
    receivers,
    limits: usualLimits,
    log: logTo(process.stdout),
    now: systemClock,
    newId: () => crypto.randomUUID(),
  })
  console.error(`Rettidig: ${host.url}, on ${data.kind}.`)
  if (data.empty)
    console.error(
      'There is nobody in it yet: stop, and npm run seed or\nnpm run serve -- --citizens 600 fills it with made-up people.',
    )
  console.error(tellPlay({ ...given, bound: host.bound }))
  stopOnSignals(async () => {
    console.error('Stopping …')
    await host.stop()
    await data.close()
  })
} catch (failure) {
  await data.close()
  throw failure
}
