import * as z from 'zod'
import { absenceKinds } from '../domain/availability'
import { parties, targetGroups } from '../law/caseFile'
import type { Immutable } from './immutable'
import type { Operation } from './operation'

const count = z.number().int()

const week = z.object({
  /** The Monday it begins on. */
  from: z.string(),
  talks: count,
  /** Minutes of talks, and of working hours. */
  minutes: count,
  open: count,
})

const member = z.object({
  id: z.string(),
  name: z.string(),
  /** How many citizens the person has. */
  citizens: count,
  weeks: z.array(week),
})
export type TeamMember = Immutable<z.infer<typeof member>>

/** What whoever leads the people of an authority must see. */
export const teamPage = z.object({
  today: z.string(),
  /** In order of name; the week that runs first. */
  people: z.array(member),
  overdue: z.array(
    z.object({
      party: z.enum(parties),
      group: z.enum(targetGroups).nullable(),
      talks: count,
      citizens: count,
    }),
  ),
  /** Who is away in the coming weeks, the first first. */
  absences: z.array(
    z.object({
      person: z.string(),
      name: z.string(),
      kind: z.enum(absenceKinds),
      from: z.string(),
      to: z.string(),
      /** Talks booked on those days, and the first day with one. */
      talks: count,
      firstTalkOn: z.string().nullable(),
    }),
  ),
  /** Those whose process is the authority’s, and whom nobody has. */
  nobodys: z.object({
    total: count,
    citizens: z.array(
      z.object({ id: z.string(), name: z.string(), group: z.enum(targetGroups).nullable() }),
    ),
  }),
})
export type TeamPage = Immutable<z.infer<typeof teamPage>>

export const openTeam = {
  id: 'openTeam',
  method: 'GET',
  path: '/api/team',
  summary:
    'For whoever leads the authority’s people: load by person and week, what is overdue, who is away, and the citizens nobody has.',
  kind: 'question',
  params: z.object({}),
  query: z.object({
    /** How many of the citizens nobody has are named. */
    count: z.coerce.number().int().min(0).max(2000).default(50),
  }),
  body: null,
  answer: { status: 200, body: teamPage },
  problems: ['not-permitted', 'invalid'],
} as const satisfies Operation
