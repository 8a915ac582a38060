import { backUp } from '../../store/postgres/backUp'
import { fileArguments } from './fileArguments'
import { openDatabase } from './openDatabase'
import { orExit } from './orExit'
import { writeBackupFile } from './writeBackupFile'

// Writes everything there is into a file: `npm run backup`.
const { file, data } = orExit(
  fileArguments(process.argv.slice(2)),
  'npm run backup -- FILE [--data .rettidig]',
)
const { url, kind, close } = await openDatabase({
  databaseUrl: process.env['DATABASE_URL'],
  folder: data,
})
try {
  await writeBackupFile(file, backUp(url))
  console.log(`Everything in ${kind} is in ${file}: everything about everybody. Keep it safe.`)
} finally {
  await close()
}
