import { usualLimits } from '../../src/hosts/node/limits'
import { startHost } from '../../src/hosts/node/startHost'
import { systemClock } from '../../src/hosts/systemClock'
import { postgresStore } from '../../src/store/postgres/postgresStore'

// The host as it is, without the files of the program and without a log.
const { DATABASE_URL: url = '', PORT: port } = process.env
const { store, ready } = await postgresStore({ url })
await startHost({
  host: '127.0.0.1',
  port: Number(port),
  publicAddress: null,
  demonstrationPeople: false,
  program: { html: '', files: new Map() },
  // The first list of a day at the largest size takes longer than a caseworker would wait.
  limits: { ...usualLimits, answer: 10 * 60_000 },
  log: () => undefined,
  store,
  ready,
  now: systemClock,
  newId: () => crypto.randomUUID(),
})
process.stdout.write('ready')
