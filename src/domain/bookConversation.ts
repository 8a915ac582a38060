import { assess } from '../law/assess'
import type { BookingVerdict } from '../law/assessment'
import { assessBooking } from '../law/assessBooking'
import type { CaseFile } from '../law/caseFile'
import type { Conversation } from './conversation'
import type { ConversationRequest } from './conversationRequest'
import { formDecided } from './formDecided'
import { formErrors } from './formErrors'
import { addMinutes, dateOf, instantAt, type Instant } from './instant'
import type { Refusal } from './refusal'
import { settledRequirement } from './settledRequirement'
import { timeErrors } from './timeErrors'

/** What the booking is judged against. `party` is the kind of authority that books. */
export interface BookingContext {
  readonly caseFile: CaseFile
  readonly authority: string
  readonly party: 'fund' | 'job-centre'
  readonly citizen: string
  readonly by: string
  readonly now: Instant
  readonly newId: string
  /** The talk that is changed. */
  readonly before?: Conversation | undefined
}

export type BookingAnswer =
  | { readonly ok: true; readonly conversation: Conversation; readonly rules: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * A booked talk, or why it may not be booked. Whether the time is free is the store's to say.
 * A talk being changed must be left out of `caseFile`, so that it is not judged against itself.
 */
export function bookConversation(
  request: ConversationRequest,
  context: BookingContext,
): BookingAnswer {
  const wrongTime = timeErrors(request, context.now)
  if (wrongTime.length > 0) return refused({ kind: 'invalid', errors: wrongTime })
  const verdict = ask(request, context)
  const unlawful = lawRefusal(request, verdict, context) ?? requirementRefusal(request, context)
  if (unlawful) return refused(unlawful)
  const wrongForm = formErrors(request, verdict.form)
  if (wrongForm.length > 0) return refused({ kind: 'invalid', errors: wrongForm })
  const rules = [...verdict.mayBook.rules, ...(verdict.form?.rules ?? [])]
  return { ok: true, conversation: booked(request, context), rules }
}

function ask(request: ConversationRequest, context: BookingContext): BookingVerdict {
  const physicalRequired = request.physicalRequired && {
    because: request.physicalRequired.because,
    by: context.party,
  }
  const { on, kind } = request
  return assessBooking(
    context.caseFile,
    { on, kind, party: context.party, physicalRequired },
    dateOf(context.now),
    'enacted',
  )
}

function lawRefusal(
  request: ConversationRequest,
  verdict: BookingVerdict,
  { party }: BookingContext,
): Refusal | null {
  const cite = (ids: readonly string[]) => ids.flatMap((id) => verdict.rules[id] ?? [])
  const { mayBook, form, responsible } = verdict
  if (!mayBook.allowed)
    return {
      kind: 'law-refuses',
      pointer: '',
      reason: mayBook.reason,
      why: mayBook.why,
      rules: cite(mayBook.rules),
      ...(responsible && responsible.party !== party && { turnTo: responsible.party }),
    }
  const excluded = form?.excluded.find((row) => row.form === request.form)
  return form && excluded
    ? {
        kind: 'law-refuses',
        pointer: '/form',
        reason: excluded.reason,
        why: form.why,
        rules: cite(form.rules),
      }
    : null
}

function requirementRefusal(
  { requirement: number }: ConversationRequest,
  { caseFile, now }: BookingContext,
): Refusal | null {
  if (number === undefined) return null
  const assessment = assess(caseFile, dateOf(now), 'enacted')
  if (!assessment.conversations.required.some((row) => row.number === number)) {
    const errors = [{ pointer: '/requirement', code: 'unknown-requirement' } as const]
    return { kind: 'invalid', errors }
  }
  const settled = settledRequirement(number, caseFile, assessment)
  const rules = (settled?.rules ?? []).flatMap((id) => assessment.rules[id] ?? [])
  return settled && { kind: 'requirement-settled', settled, rules }
}

function booked(request: ConversationRequest, context: BookingContext): Conversation {
  const start = instantAt(request.on, request.at, request.fold)
  if (start === null) throw new Error('a time that was checked is no time')
  return {
    id: context.newId,
    version: 1,
    citizen: context.citizen,
    kind: request.kind,
    authority: context.authority,
    party: context.party,
    caseworker: request.caseworker,
    start,
    end: addMinutes(start, request.minutes),
    form: request.form,
    meeting: request.meeting,
    ...formDecided(request, { ...context, before: context.before ?? null }),
    topic: request.topic,
    participants: request.participants ?? [],
    guest: request.guest ?? null,
    status: 'booked',
    accepted: null,
    moves: [],
    outcome: null,
  }
}

function refused(refusal: Refusal): BookingAnswer {
  return { ok: false, refusal }
}
