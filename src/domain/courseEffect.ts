import { assess } from '../law/assess'
import type { Answer, Notice, Process, Responsible } from '../law/assessment'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile } from '../law/caseFile'
import type { RuleCitation } from '../law/rule'
import { requirementEffects, type RequirementEffect } from './requirementEffects'
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
    requirements: requirementEffects(was, becomes, ['kind', 'party', 'from', 'dueBy', 'status']),
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

function missingFrom(known: readonly Notice[], rows: readonly Notice[]): Notice[] {
  return rows.filter(
    ({ code, affects }) =>
      code !== 'assumption' && !known.some((row) => row.code === code && row.affects === affects),
  )
}
