import { writeFileSync } from 'node:fs'
import { lawCoverage } from './lawCoverage'

writeFileSync(new URL('../docs/law-coverage.md', import.meta.url), lawCoverage())
