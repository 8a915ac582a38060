import { demonstrationMunicipality } from '../../demonstration/demonstrationMunicipality'
import { dateOf } from '../../domain/instant'
import { migrate } from '../../store/postgres/migrate'
import { seedPostgres } from '../../store/postgres/seedPostgres'
import { openDatabase } from './openDatabase'
import { orExit } from './orExit'
import { seedArguments } from './seedArguments'
import { systemClock } from '../systemClock'

// Fills the database with the made-up municipality: `npm run seed`.
const { citizens, data, instead } = orExit(
  seedArguments(process.argv.slice(2)),
  'npm run seed -- [--citizens 600] [--data .rettidig] [--instead]',
)
const { url, kind, close } = await openDatabase({
  databaseUrl: process.env['DATABASE_URL'],
  folder: data,
})
try {
  await migrate(url)
  const town = demonstrationMunicipality(dateOf(systemClock()), citizens)
  const seeded = await seedPostgres(url, town, { instead })
  if (seeded.ok) console.log(`${town.citizenFiles.length} made-up citizens are in ${kind}.`)
  else {
    console.error(
      `There are citizens in ${kind} already: nothing was changed. With --instead everything that\n` +
        'is there is deleted first.',
    )
    process.exitCode = 1
  }
} finally {
  await close()
}
