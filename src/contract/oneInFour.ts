import * as z from 'zod'
import { targetGroups } from '../law/caseFile'
import type { Immutable } from './immutable'
import type { Operation } from './operation'
import { citation } from './ruleCitation'

const count = z.number().int()

/** Somebody who takes one of the places. */
const exempted = z.object({
  citizenId: z.string(),
  name: z.string(),
  maskedNumber: z.string(),
  targetGroup: z.enum(targetGroups),
  /** First and last day of the exemption; null while no end is known. */
  from: z.string(),
  to: z.string().nullable(),
  /** The day the first six months have passed: the place is free after it at the latest. */
  sixMonths: z.string(),
  /** On what assessment; null when none was written. */
  ground: z.string().nullable(),
  /** Empty when nobody is known to have entered it. */
  byName: z.string(),
})
export type Exempted = Immutable<z.infer<typeof exempted>>

const oneInFour = z.object({
  authorityName: z.string(),
  /** A fund’s other members are not here, and are not counted. */
  membersHereOnly: z.boolean(),
  percent: count,
  open: count,
  places: count,
  used: count,
  left: count,
  /** Exempted by another authority: they take places of its. */
  byOthers: count,
  /** By first day, the earliest first. */
  exempted: z.array(exempted),
  rules: z.record(z.string(), citation),
})
export type OneInFour = Immutable<z.infer<typeof oneInFour>>

export const openOneInFour = {
  id: 'openOneInFour',
  method: 'GET',
  path: '/api/one-in-four',
  summary:
    'How many of its open processes close to the labour market the asker’s authority may exempt, how many places are used, and by whom. Counted now.',
  kind: 'question',
  params: z.object({}),
  query: z.object({}),
  body: null,
  answer: { status: 200, body: oneInFour },
  problems: [],
} as const satisfies Operation
