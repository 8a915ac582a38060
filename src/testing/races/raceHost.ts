import { usualLimits } from '../../hosts/node/limits'
import { startHost } from '../../hosts/node/startHost'
import { postgresStore } from '../../store/postgres/postgresStore'
import { raceNow } from './raceSeed'

// A host in a process of its own, that can be killed: the database and the port are told it.
const { DATABASE_URL: url = '', PORT: port } = process.env
const { store, ready } = await postgresStore({ url })
await startHost({
  host: '127.0.0.1',
  port: Number(port),
  publicAddress: null,
  demonstrationPeople: false,
  program: { html: '', files: new Map() },
  limits: usualLimits,
  log: ({ event, ...line }) => event === 'surprise' && process.stderr.write(JSON.stringify(line)),
  store,
  ready,
  now: () => raceNow,
  newId: () => crypto.randomUUID(),
})
process.stdout.write('ready')
