import { readFileSync } from 'node:fs'
import { filesUnder } from './filesUnder'
import { report } from './report'
import { withoutComments } from './withoutComments'

/** The law stands in one place: outside it no file names a rule or a date of its own. */
const outside = ['api', 'store', 'demonstration', 'contract', 'client', 'ui', 'features', 'app']
const signs = [
  {
    what: 'the name of a rule',
    pattern: /(['"`])[a-z][\w-]*(\.[\w-]+)*\.(19|20)\d\d(\.[\w-]+)*\1/,
  },
  { what: 'a date', pattern: /\b20\d\d-[01]\d-[0-3]\d/ },
]

const files = filesUnder(outside.map((room) => `src/${room}`)).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
)
const faults = files.flatMap((file) =>
  withoutComments(file, readFileSync(file, 'utf8'))
    .split('\n')
    .flatMap((line, index) =>
      signs
        .filter(({ pattern }) => pattern.test(line))
        .map(
          ({ what }) => `${file}:${index + 1} has ${what}, which belongs into law: ${line.trim()}`,
        ),
    ),
)

report('law outside its room', files.length, faults)
