import { existsSync, readFileSync } from 'node:fs'
import { filesUnder } from './filesUnder'
import { lockFaults } from './lockFaults'
import { report } from './report'

/** Nothing of one machine or one person stands in the files. */
const lock = read('package-lock.json')
const texts = filesUnder(['src', 'e2e', 'docs', 'scripts', 'bench', 'public']).filter((file) =>
  /\.(tsx?|m?js|json|md|html|svg|css|yaml|txt)$/.test(file),
)
/** A civil registration number whose day exists; those we make up have the day plus sixty. */
const person = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d-?\d{4}(?!\d)/

const faults = [
  ...lockFaults(lock),
  ...lockFaults(read('bench/package-lock.json')),
  ...lockFaults(read('mutation/package-lock.json')),
  ...texts.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        person.test(line) ? [`${file}:${index + 1} has what may be a real person's number`] : [],
      ),
  ),
]

report('machines and persons', lock === '' ? 0 : texts.length, faults)

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
