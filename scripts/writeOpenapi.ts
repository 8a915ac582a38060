import { writeFileSync } from 'node:fs'
import { openapi } from '../src/contract/openapi'

writeFileSync(
  new URL('../public/openapi.json', import.meta.url),
  `${JSON.stringify(openapi(), null, 2)}\n`,
)
