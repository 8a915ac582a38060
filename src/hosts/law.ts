import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { askLaw } from './askLaw'

// The law on the command line: FILE.json, or - for standard input. Prints one JSON document and
// nothing else; exits 0, or 2 when a case could not be read.
const { document, exitCode } = await askLaw(process.argv.slice(2), (file) =>
  file === '-' ? text(process.stdin) : readFile(file, 'utf8'),
)
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
process.exitCode = exitCode
