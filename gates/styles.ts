import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { filesUnder } from './filesUnder'
import { report } from './report'
import { reachedStyles, wantedBy } from './styles/reachedStyles'

/** Every Mantine component in use has its stylesheet loaded, and the sheets stand in Mantine's order. */
const packages = resolve('node_modules')
const files = filesUnder(['src']).filter((file) => /\.(tsx?|css)$/.test(file))
const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const code = texts.filter(({ file }) => /(?<!\.test)\.tsx?$/.test(file))

const sheets = texts.flatMap(({ text }) =>
  [...text.matchAll(/^(?:@import|import) ['"](@mantine\/[\w-]+\/[\w./-]+\.css)['"]/gm)].flatMap(
    ([, path]) => path ?? [],
  ),
)
const missing = sheets.filter((sheet) => !existsSync(join(packages, sheet)))
const loaded = sheets
  .filter((sheet) => !missing.includes(sheet))
  .map((sheet) => readFileSync(join(packages, sheet), 'utf8'))
const classes = new Set(loaded.flatMap(classesIn))

const reached = reachedStyles(
  packages,
  code.flatMap(({ file, text }) => wantedBy(file, text)),
)
const unstyled = reached.filter((style) => {
  const all = new Set(classesIn(readFileSync(join(packages, style.package, 'styles.css'), 'utf8')))
  return style.classes.some((name) => all.has(name) && !classes.has(name))
})

const core = sheets.filter((sheet) => sheet.startsWith('@mantine/core/styles/'))
const whole = readFileSync(join(packages, '@mantine/core/styles.css'), 'utf8')
const places = core
  .filter((sheet) => !missing.includes(sheet))
  .map((sheet) => ({ sheet, at: placeOf(readFileSync(join(packages, sheet), 'utf8')) }))
const late = places.filter(({ at }, index) => at < Math.max(0, ...before(index)))

report('styles', reached.length, [
  ...missing.map((sheet) => `${sheet} does not exist`),
  ...unstyled.map(({ component }) => `${component} is used, but its stylesheet is not loaded`),
  ...late.map(({ sheet }) => `${sheet} comes later than in Mantine's own order`),
])

function classesIn(css: string): string[] {
  return css.match(/m_[0-9a-f]+/g) ?? []
}

function before(index: number): number[] {
  return places.slice(0, index).map(({ at }) => at)
}

function placeOf(css: string): number {
  const first = classesIn(css)[0]
  return first === undefined ? 0 : whole.indexOf(first)
}
