import * as z from 'zod'
import {
  benefits,
  conversationKinds,
  exemptionKinds,
  forms,
  parties,
  targetGroups,
} from '../law/caseFile'
import { urgency } from './citizenRow'
import type { Immutable } from './immutable'
import type { Operation } from './operation'
import { text } from './ruleCitation'

/** Every value of the columns that have a closed list of them. */
export const columnValues = {
  urgency: urgency.options,
  benefit: benefits,
  targetGroup: targetGroups,
  party: parties,
  form: forms,
  exemption: exemptionKinds,
} as const

const id = z.string()
const day = z.string()
const count = z.number().int()
/** Where a part ends. The name as well, so that the next goes on from there though the citizen be gone. */
const place = z.object({
  id: z.string().max(100, 'too-long'),
  name: z.string().max(500, 'too-long'),
})
export type CaseloadPlace = Immutable<z.infer<typeof place>>

const named = z.array(z.object({ id, name: z.string() }))

/** One column for each thing that is known, all as long and in the same order. */
const columns = z.object({
  id: z.array(id),
  name: z.array(z.string()),
  maskedNumber: z.array(z.string()),
  age: z.array(count),
  /** The municipality’s four digits. */
  municipality: z.array(z.string()),
  /** Null for who is no member of any. */
  fund: z.array(id.nullable()),
  benefit: z.array(z.enum(benefits).nullable()),
  targetGroup: z.array(z.enum(targetGroups).nullable()),
  /** Who answers for the process, and until when. */
  party: z.array(z.enum(parties).nullable()),
  partyUntil: z.array(day.nullable()),
  /** What is required next: all of these are null, and there are no forms, when nothing is. */
  kind: z.array(z.enum(conversationKinds).nullable()),
  number: z.array(count.nullable()),
  heldBy: z.array(z.enum(parties).nullable()),
  dueBy: z.array(day.nullable()),
  bookedOn: z.array(day.nullable()),
  urgency: z.array(urgency.nullable()),
  /** How the next talk can be held, or will be once it is booked. */
  forms: z.array(z.array(z.enum(forms))),
  /** The exemptions that reach today. */
  exemptions: z.array(z.array(z.enum(exemptionKinds))),
  /** Whose talks are overdue and can still be held. */
  overdue: z.array(z.array(z.enum(parties))),
  /** The rule with the version of the contact process. */
  version: z.array(id.nullable()),
  /** Talks of the process the citizen stayed away from. */
  missed: z.array(count),
  /** Bookings that are no longer lawful. */
  unlawful: z.array(count),
  /** Who at the asker’s authority has the citizen; null when nobody there has. */
  caseworker: z.array(id.nullable()),
})
export type CaseloadColumns = Immutable<z.infer<typeof columns>>

const caseload = z.object({
  today: day,
  /** How many citizens there are in all. */
  total: count,
  /** What to ask the next part after; null when this is the last. */
  next: place.nullable(),
  columns,
  /** Those the columns name by id. */
  people: named,
  funds: named,
  municipalities: named,
  versions: z.array(z.object({ id, title: text })),
})
export type Caseload = Immutable<z.infer<typeof caseload>>

export const openCaseload = {
  id: 'openCaseload',
  method: 'POST',
  path: '/api/caseload',
  summary:
    'The asker’s own citizens in order of name, part by part, with what the law knows of each today. In columns, since there may be ten thousand. Changes nothing; the name that a part is asked after is in the body, so that none stands in an address.',
  kind: 'question',
  params: z.object({}),
  query: z.object({}),
  body: z.object({
    /** The last citizen of the part before; null for the first part. */
    after: place.nullable(),
    limit: z.number().int().min(1).max(5000),
  }),
  answer: { status: 200, body: caseload },
  problems: ['invalid'],
} as const satisfies Operation
