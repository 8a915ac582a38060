import { migrate } from '../../store/postgres/migrate'
import { migrateArguments } from './migrateArguments'
import { openDatabase } from './openDatabase'
import { orExit } from './orExit'

// Brings a database of an earlier version forward: `npm run migrate`.
const { data } = orExit(
  migrateArguments(process.argv.slice(2)),
  'npm run migrate -- [--data .rettidig]',
)
const { url, kind, close } = await openDatabase({
  databaseUrl: process.env['DATABASE_URL'],
  folder: data,
})
try {
  await migrate(url)
  console.log(`The schema of ${kind} is up to date.`)
} finally {
  await close()
}
