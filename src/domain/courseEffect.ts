import { assess } from '../law/assess'
import type {
  Answer,
  Assessment,
  Notice,
  Process,
  Requirement,
  Responsible,
} from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile } from '../law/caseFile'
import type { RuleCitation } from '../law/rule'
import { unlawfulBookings, type UnlawfulBooking } from './unlawfulBookings'

/** What a change does to what the law says, seen on the day it begins to matter. */
export interface CourseEffect {
  readonly asOf: CalendarDate
  readonly process: { readonly before: Process | null; readonly after: Process | null }
  /** What has begun by the change is a process of its own: counts and deadlines start over. */
  readonly newProcess: boolean
  readonly responsible: { readonly before: Responsible | null; readonly after: Responsible | null }
  readonly requirements: readonly RequirementEffect[]
  /** Why none is required after the change, when a process runs and none is. */
  readonly none: Answer | null
  /** Coming bookings that were lawful and no longer are. */
  readonly unlawful: readonly UnlawfulBooking[]
  /** Ids of coming bookings that become lawful. */
  readonly mended: readonly string[]
  readonly notices: { readonly appear: readonly Notice[]; readonly disappear: readonly Notice[] }
  /** Every rule named above, once. */
  readonly rules: Readonly<Record<string, RuleCitation>>
}

export interface RequirementEffect {
  readonly effect: 'added' | 'dropped' | 'changed' | 'kept'
  readonly before: Requirement | null
  readonly after: Requirement | null
}

/** Compares the case before and after a change on `asOf`; bookings are looked at from `today` on. */
export function courseEffect(
  before: CaseFile,
  after: CaseFile,
  { asOf, today }: { readonly asOf: CalendarDate; readonly today: CalendarDate },
): CourseEffect {
  const was = assess(before, asOf, 'enacted')
  const becomes = assess(after, asOf, 'enacted')
  const newProcess = becomes.process !== null && !sameProcess(was.process, becomes.process)
  const unlawfulBefore = unlawfulBookings(before, today)
  const unlawfulAfter = unlawfulBookings(after, today)
  const isIn = (rows: readonly UnlawfulBooking[], id: string) =>
    rows.some(({ conversation }) => conversation === id)
  return {
    asOf,
    process: { before: was.process, after: becomes.process },
    newProcess,
    responsible: { before: was.responsible, after: becomes.responsible },
    requirements: requirementEffects(was, becomes),
    none: becomes.conversations.none,
    unlawful: unlawfulAfter.filter(({ conversation }) => !isIn(unlawfulBefore, conversation)),
    mended: unlawfulBefore
      .map(({ conversation }) => conversation)
      .filter((id) => !isIn(unlawfulAfter, id)),
    notices: {
      appear: missingFrom(was.notices, becomes.notices),
      disappear: missingFrom(becomes.notices, was.notices),
    },
    rules: { ...was.rules, ...becomes.rules },
  }
}

function sameProcess(one: Process | null, other: Process | null): boolean {
  return one?.startedOn === other?.startedOn && one?.benefit === other?.benefit
}

type Row = readonly [key: string, requirement: Requirement]

/** Talks of one process are the same when they stand at the same place in it. */
function rowsOf({ process, conversations }: Assessment): Row[] {
  const { required, later } = conversations
  const start = `${process?.benefit} ${process?.startedOn}`
  return [
    ...required.map((row): Row => [`${start} required ${row.number}`, row]),
    ...later.map((row): Row => [`${start} later ${row.kind} ${row.from}`, row]),
  ]
}

function requirementEffects(was: Assessment, becomes: Assessment): RequirementEffect[] {
  const before = new Map(rowsOf(was))
  const after = new Map(rowsOf(becomes))
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.map((key) => effectOf(before.get(key) ?? null, after.get(key) ?? null))
}

function effectOf(before: Requirement | null, after: Requirement | null): RequirementEffect {
  if (before === null) return { effect: 'added', before, after }
  if (after === null) return { effect: 'dropped', before, after }
  const same = (['kind', 'party', 'from', 'dueBy', 'status'] as const).every(
    (fact) => before[fact] === after[fact],
  )
  return { effect: same ? 'kept' : 'changed', before, after }
}

function missingFrom(known: readonly Notice[], rows: readonly Notice[]): Notice[] {
  return rows.filter(
    ({ code, affects }) =>
      code !== 'assumption' && !known.some((row) => row.code === code && row.affects === affects),
  )
}
