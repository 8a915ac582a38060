import * as z from 'zod'
import type { Immutable } from './immutable'
import type { LawChangesBetween } from '../domain/lawChangesBetween'
import type { RuleBookOnDay, RuleOnDay } from '../domain/ruleBookOn'
import type { RuleOn, Version } from '../domain/ruleOn'
import { targetGroups } from '../law/caseFile'
import type { Contradiction } from '../law/rules/contradictions'
import { basis, knownDays } from './lawOn'
import { citation, source, text } from './ruleCitation'

const sources = z.tuple([source], source)

/** A rule with how it stands on the day asked about. */
export const ruleOnDay = citation.extend({
  state: z.enum(['in-force', 'not-yet', 'ended', 'never']),
}) satisfies z.ZodType<RuleOnDay>
export type RuleOnDayRow = Immutable<z.infer<typeof ruleOnDay>>

const chapterId = z.enum([
  'contact',
  'responsible',
  'exempt',
  'form',
  'offer',
  'duty',
  'right',
  'freedom',
  'supervision',
])

/** The rule book on a day of a calendar, and what the documents tell beside the rules. */
export const ruleBookPage = z.object({
  on: z.string(),
  basis,
  chapters: z.array(z.object({ id: chapterId, title: text, rules: z.array(ruleOnDay) })),
  history: z.array(z.object({ text, source })),
}) satisfies z.ZodType<RuleBookOnDay>
export type RuleBookPage = Immutable<z.infer<typeof ruleBookPage>>

const version = z.object({
  rule: ruleOnDay,
  groups: z.array(z.enum(targetGroups)),
}) satisfies z.ZodType<Version>

const end = z
  .object({
    on: z.string(),
    repealed: z.boolean(),
    expected: z.boolean(),
    sources: z.array(source),
  })
  .nullable()

/** One rule: what it says, when, for whom, from where, and what came before and after it. */
export const rulePage = version.extend({
  on: z.string(),
  basis,
  known: knownDays,
  chapter: z.object({ id: chapterId, title: text }),
  reading: text.nullable(),
  contradictions: z.array(
    z.object({ text, sources }) satisfies z.ZodType<Pick<Contradiction, 'text' | 'sources'>>,
  ),
  replaces: z.array(version),
  replacedBy: z.array(version),
  end: z.object({ announced: end, enacted: end }),
}) satisfies z.ZodType<RuleOn>
export type RulePage = Immutable<z.infer<typeof rulePage>>

const lawChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('begins'),
    on: z.string(),
    rule: z.string(),
    replaces: z.array(z.string()),
    expected: z.boolean(),
  }),
  z.object({
    kind: z.literal('ends'),
    on: z.string(),
    rule: z.string(),
    expected: z.boolean(),
    sources: z.array(source),
  }),
  z.object({
    kind: z.literal('beside-rules'),
    on: z.string(),
    text,
    expected: z.boolean(),
    sources: z.array(source),
  }),
])

/** What the law says otherwise on the last day than on the first. */
export const lawChangesPage = z.object({
  basis,
  from: z.string(),
  to: z.string(),
  days: z.array(z.object({ on: z.string(), changes: z.array(lawChange) })),
  rules: z.record(z.string(), citation),
}) satisfies z.ZodType<LawChangesBetween>
export type LawChangesPage = Immutable<z.infer<typeof lawChangesPage>>
