import { writeFileSync } from 'node:fs'
import { publicHolidaysFromLibrary } from './publicHolidaysFromLibrary'

writeFileSync(
  new URL('../src/domain/publicHolidays.json', import.meta.url),
  `${JSON.stringify(publicHolidaysFromLibrary(), null, 2)}\n`,
)
