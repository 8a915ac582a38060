import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../src/law/rule'
import { allRules } from '../src/law/rules/allRules'
import { contradictions } from '../src/law/rules/contradictions'
import { history } from '../src/law/rules/history'
import { reformGroups } from '../src/law/rules/reformGroups'
import { repeals } from '../src/law/rules/repeals'

/**
 * `npm run check:sources -- DIR`: every phrase a rule is found by stands in its document, letter for
 * letter, white space aside. The documents are no part of the project, so this is no part of its
 * tests.
 */
const folder = process.argv[2]
if (folder === undefined) {
  console.error('Which folder are the documents in? npm run check:sources -- DIR')
  process.exit(2)
}
const documents = new Map(
  readdirSync(folder).map((name) => [name, folded(readFileSync(join(folder, name), 'utf8'))]),
)
const cited: readonly { readonly by: string; readonly sources: readonly Source[] }[] = [
  ...allRules.map(({ id, sources }) => ({ by: id, sources })),
  ...repeals.map(({ repeals: ids, sources }) => ({ by: `the end of ${ids.join(', ')}`, sources })),
  ...history.map(({ text, source }) => ({ by: text.en, sources: [source] })),
  { by: 'the five target groups', sources: reformGroups.sources },
  ...contradictions.map(({ rules, sources }) => ({
    by: `a contradiction about ${rules.join(', ')}`,
    sources,
  })),
]

let found = 0
let missing = 0
for (const { by, sources } of cited)
  for (const source of sources) {
    if (source.document === null) continue
    const words = source.phrase.trim().split(/\s+/).length
    const stands = documents.get(source.document)?.includes(folded(source.phrase)) === true
    if (stands && words >= 3 && words <= 10) found += 1
    else {
      missing += 1
      const why = stands ? `it has ${words} words` : 'it does not stand there'
      console.log(`${by}: “${source.phrase}” in ${source.document}: ${why}`)
    }
  }
console.log(`${found} passed, ${missing} failed`)
process.exitCode = missing > 0 || found === 0 ? 1 : 0

function folded(text: string): string {
  return text.replace(/\s+/g, ' ')
}
