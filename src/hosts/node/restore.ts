import { restore } from '../../store/postgres/restore'
import { fileArguments } from './fileArguments'
import { openDatabase } from './openDatabase'
import { orExit } from './orExit'
import { readBackupFile } from './readBackupFile'

// Brings a backup into an empty database: `npm run restore`.
const { file, data } = orExit(
  fileArguments(process.argv.slice(2)),
  'npm run restore -- FILE [--data .rettidig]',
)
const { url, kind, close } = await openDatabase({
  databaseUrl: process.env['DATABASE_URL'],
  folder: data,
})
try {
  await restore(url, readBackupFile(file))
  console.log(`Everything in ${file} is in ${kind}.`)
} finally {
  await close()
}
