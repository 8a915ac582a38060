import { addDays, earlier, type CalendarDate } from '../law/calendarDate'
import { supportedDates } from '../law/supportedDates'
import type { Authority } from './authority'
import { changedFacts } from './changedFacts'
import type { CitizenFile } from './citizenFile'
import type { CourseChange } from './courseChange'
import type { CourseFacts } from './courseFacts'
import { exemptionRefusal } from './exemptionRefusal'
import { factChanges } from './factChanges'
import type { FieldError } from './fieldError'
import { overwrites } from './overwrites'
import { periodErrors } from './periodErrors'
import type { Refusal } from './refusal'
import { unknownAuthorities } from './unknownAuthorities'

export interface CourseContext {
  readonly today: CalendarDate
  /** Id of the benefit period the change begins, if it begins one. */
  readonly newId: string
  /** Id of the authority that makes it. */
  readonly authority: string
  /** Every authority known: a citizen can move to no other. */
  readonly authorities: readonly Authority[]
}

/** The facts after the change, and the day it begins to matter; the version is one higher. */
export interface ChangedCourse {
  readonly facts: CourseFacts
  readonly takesEffect: CalendarDate
  /** A value that was known is replaced, which needs a reason. */
  readonly corrects: boolean
}

export type CourseAnswer =
  | { readonly ok: true; readonly changed: ChangedCourse }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * The facts as a change makes them, or why it may not be: facts that contradict each other, and
 * nothing changed. Preview and save both ask here; whether a reason is missing is asked at a save.
 */
export function changeCourse(
  file: CitizenFile,
  change: CourseChange,
  context: CourseContext,
): CourseAnswer {
  if ('period' in change && !file.benefits.some(({ id }) => id === change.period))
    return refused([{ pointer: '/period', code: 'unknown-period' }])
  const refusal = exemptionRefusal(file, change)
  if (refusal) return { ok: false, refusal }
  const facts = changedFacts(file, change, context)
  const edited = begins(change) || !('period' in change) ? context.newId : change.period
  const errors = [
    ...unknownAuthorities(file.citizen, facts.citizen, context.authorities),
    ...(facts.benefits === file.benefits
      ? []
      : periodErrors({ ...file, ...facts }, edited, fieldsOf(change))),
  ]
  if (errors.length > 0) return refused(errors)
  const changes = factChanges(file, facts)
  if (changes.length === 0) return refused([{ pointer: '', code: 'unchanged' }])
  return {
    ok: true,
    changed: {
      facts: { ...facts, citizen: { ...facts.citizen, version: file.citizen.version + 1 } },
      takesEffect: takesEffect(change, context.today),
      corrects: changes.some(overwrites),
    },
  }
}

/** Why a change may not be saved though it could be made; null when it may. */
export function reasonMissing(
  { reason }: CourseChange,
  { corrects }: ChangedCourse,
): Refusal | null {
  return corrects && reason === ''
    ? { kind: 'invalid', errors: [{ pointer: '/reason', code: 'reason-missing' }] }
    : null
}

/** Today, or the later day the change begins to matter, as far as the law is known. */
function takesEffect(change: CourseChange, today: CalendarDate): CalendarDate {
  const from = 'from' in change ? change.from : 'on' in change ? change.on : today
  const ends = change.kind === 'benefit-ended' || change.kind === 'exemption-ended'
  const day = ends ? addDays(change.to, 1) : from
  const expectsOnly = change.kind === 'recovery-expected'
  return expectsOnly || day < today ? today : earlier(day, supportedDates.to)
}

function begins({ kind }: CourseChange): boolean {
  return kind === 'benefit-started' || kind === 'benefit-changed' || kind === 'group-changed'
}

function fieldsOf(change: CourseChange): string[] {
  const fields = Object.keys(change).map((field) => `/${field}`)
  return change.kind === 'benefit-corrected' ? [...fields, '/referredToJobCentre/on'] : fields
}

function refused(errors: readonly FieldError[]): CourseAnswer {
  return { ok: false, refusal: { kind: 'invalid', errors } }
}
