import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { ruleBookOn } from '../src/domain/ruleBookOn'
import { assessBooking } from '../src/law/assessBooking'
import { assessWhole } from '../src/law/assessWhole'
import { buildCase } from '../src/law/buildCase'
import { conversationKinds } from '../src/law/caseFile'
import { question } from '../src/law/properties/caseArbitrary'
import { ruleBook } from '../src/law/ruleBook'
import { history } from '../src/law/rules/history'
import { supportedDates } from '../src/law/supportedDates'
import type { WholeAssessment } from '../src/law/wholeAssessment'

const root = join(import.meta.dirname, '..')

/**
 * The rule book as a table: where each rule is written, which tests name it, and which part of an
 * answer rests on it. Made from the code and from answers to six thousand cases, the same every time.
 */
export function lawCoverage(): string {
  const files = filesIn(join(root, 'src/law'))
  const answers = answersOf()
  const rows = [...ruleBook.values()].map(({ id, title }) => {
    const named = files.filter(({ text }) => text.includes(`'${id}'`) || isBuilt(id, text))
    const written = named.find(
      ({ path, text }) =>
        path.startsWith('src/law/rules/') && (text.includes(`id: '${id}'`) || isBuilt(id, text)),
    )
    const tests = named.filter(({ path }) => path.endsWith('.test.ts'))
    return [
      `\`${id}\``,
      title.en,
      link(written?.path),
      tests.map(({ path }) => link(path)).join(', '),
      [...(answers.get(id) ?? ['shown, decides nothing for one citizen'])].toSorted().join(', '),
      shownAt(id, answers.get(id) ?? new Set()),
    ]
  })
  return `${head}\n| rule | in words | written in | tests that name it | answers that rest on it | where it is shown |\n| --- | --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n${afterwards}`
}

const head = `# The law, rule by rule

Written by \`npm run law:coverage\`; a test fails when it is not current. ${ruleBook.size} rules. The parts are those of the command line's answer; “booking” is the answer to whether and how a talk may be booked. Every rule has a page in the rule book; the citizen’s page and the booking name it beside the answers that rest on it, under “Hvorfor?”.
`

const afterwards = `## In the documents, but no rule\n\n${history.map(({ text }) => `- ${text.en}`).join('\n')}\n`

/** Which screen has the answer, beside the rule's own page. The other parts have no screen of their own. */
const screens: Readonly<Record<string, string>> = {
  responsible: 'citizen',
  conversations: 'citizen',
  'conversations.required': 'citizen',
  'conversations.later': 'citizen',
  'conversations.form': 'booking',
  booking: 'booking',
}

const inRuleBook = new Set(
  ruleBookOn('enacted', supportedDates.to).chapters.flatMap(({ rules }) =>
    rules.map(({ id }) => id),
  ),
)

function shownAt(rule: string, parts: ReadonlySet<string>): string {
  const own = inRuleBook.has(rule) ? [`\`/regelbog/${rule}\``] : []
  return [...own, ...new Set([...parts].flatMap((part) => screens[part] ?? []))].join(', ')
}

/** Rights and freedoms are written by a function that puts their chapter before their name. */
function isBuilt(id: string, text: string): boolean {
  const [chapter = '', name = ''] = id.split('.')
  return (
    (chapter === 'right' || chapter === 'freedom') &&
    text.includes(`\n  ${chapter}(\n    '${name}',`)
  )
}

function link(path: string | undefined): string {
  return path === undefined ? '' : `[${path.split('/').at(-1)}](../${path})`
}

function answersOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (part: string, rules: readonly string[]) => {
    for (const rule of rules) found.set(rule, (found.get(rule) ?? new Set()).add(part))
  }
  for (const { parts, asOf, basis } of fc.sample(question, { numRuns: 6000, seed: 1 })) {
    const file = buildCase(parts)
    for (const [part, rules] of partsOf(assessWhole(file, asOf, basis))) add(part, rules)
    const kind = conversationKinds[file.conversations.length % conversationKinds.length] ?? 'job'
    const booking = { on: asOf, kind, party: 'fund', physicalRequired: null } as const
    add('booking', Object.keys(assessBooking(file, booking, asOf, basis).rules))
  }
  return found
}

function partsOf(answer: WholeAssessment): [string, readonly string[]][] {
  const { responsible, conversations, offers, duties, rights, supervision, notices } = answer
  const all = (rows: readonly { readonly rules: readonly string[] }[]) =>
    rows.flatMap(({ rules }) => rules)
  return [
    ['responsible', responsible?.rules ?? []],
    ['conversations.required', all(conversations.required)],
    ['conversations.later', all(conversations.later)],
    ['conversations.form', conversations.form?.rules ?? []],
    ['conversations', conversations.none?.rules ?? []],
    ['offers.obligation', offers.obligation.rules],
    ['offers.items', all(offers.items)],
    ['duties', all(duties)],
    ['rights', all(rights)],
    ['supervision', supervision.rules],
    ['notices', all(notices)],
  ]
}

function filesIn(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => {
      const path = join(folder, name)
      return { path: relative(root, path), text: readFileSync(path, 'utf8') }
    })
}
