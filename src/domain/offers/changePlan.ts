import type { CalendarDate } from '../../law/calendarDate'
import { citations } from '../../law/citations'
import { refusalOfAid } from '../../law/offers/refusalOfAid'
import { refusalToGrant, type OfferRefusal } from '../../law/offers/refusalToGrant'
import { why } from '../../law/why'
import type { Authority } from '../authority'
import { caseFileOf } from '../caseFileOf'
import type { CitizenFile } from '../citizenFile'
import type { FieldError } from '../fieldError'
import type { Employer } from '../employers/employer'
import { dateOf, type Instant } from '../instant'
import type { Refusal } from '../refusal'
import { changedPlan } from './changedPlan'
import { isSettled } from './isSettled'
import { othersToDecide } from './othersToDecide'
import type { PlanChange } from './planChange'
import type { PlanFacts } from './planEntry'
import { planErrors } from './planErrors'
import { planToUndo } from './planToUndo'
import { proposes } from './proposes'
import { siteErrors } from './siteErrors'
import { wrongStatus } from './wrongStatus'

export interface PlanContext {
  readonly now: Instant
  readonly newId: string
  /** Id of the person who changes the plan, and the authority the person is of. */
  readonly person: string
  readonly authority: Authority
  /** The job centre of the citizen’s municipality, whose freedoms count. */
  readonly jobCentre: Authority | null
  /** The employer of the municipality the change names; null when it names none that is known. */
  readonly employer: Employer | null
}

export type PlanAnswer =
  | { readonly ok: true; readonly plan: PlanFacts }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * A citizen’s plan as a change makes it, or why it may not be: what contradicts itself, what the law
 * refuses, and what is another’s to decide. What-if and save both ask here.
 */
export function changePlan(
  file: CitizenFile,
  change: PlanChange,
  context: PlanContext,
): PlanAnswer {
  const { authority, now } = context
  const today = dateOf(now)
  const fund = proposes(authority)
  const named = 'offer' in change ? file.offers.find(({ id }) => id === change.offer) : null
  if (named === undefined) return invalid('/offer', 'unknown-offer')
  const undone = planToUndo(file.journal, context)
  if (change.kind === 'plan-undone' && undone?.id !== change.entry)
    return refused({ kind: 'undo-over' })
  const another = named && othersToDecide(named, change.kind, fund)
  if (another) return refused(another)
  const status = named && wrongStatus(named, change.kind, today)
  if (status) return refused(status)
  const errors = [
    ...planErrors(change, named, file, { today, authority: authority.id }),
    ...siteErrors(change, named, { employer: context.employer, proposes: fund }),
  ]
  if (errors.length > 0) return refused({ kind: 'invalid', errors })
  const plan = changedPlan(file, change, {
    ...context,
    authority: authority.id,
    today,
    proposes: fund,
    undone,
  })
  const law =
    change.kind === 'aid-granted'
      ? aidRefusal(change, file, context, today)
      : leavesOffersAsTheyAre(change)
        ? null
        : lawRefusal(file, plan, change, context)
  return law ? refused(law) : { ok: true, plan }
}

/** To the law an offer is the same, whoever did not come to it, and whatever was undone. */
function leavesOffersAsTheyAre({ kind }: PlanChange): boolean {
  return ['plan-undone', 'absence-noted', 'absence-assessed', 'aid-removed'].includes(kind)
}

function aidRefusal(
  { test }: Extract<PlanChange, { kind: 'aid-granted' }>,
  file: CitizenFile,
  { jobCentre }: PlanContext,
  today: CalendarDate,
): Refusal | null {
  const refusal = refusalOfAid(test, caseFileOf(file, jobCentre), today)
  return (
    refusal && {
      kind: 'law-refuses',
      pointer: '/test',
      reason: refusal.reason,
      why: why({}),
      rules: Object.values(citations(refusal.rules)),
    }
  )
}

/** What the law refuses of the offers the change touches. */
function lawRefusal(
  file: CitizenFile,
  plan: PlanFacts,
  change: PlanChange,
  { jobCentre }: PlanContext,
): Refusal | null {
  const caseFile = caseFileOf(file, jobCentre)
  for (const offer of plan.offers) {
    if (isSettled(offer) || file.offers.includes(offer)) continue
    const refusal = refusalToGrant(offer, caseFile, 'enacted')
    if (refusal)
      return {
        kind: 'law-refuses',
        pointer: pointerTo(refusal.part, change),
        reason: refusal.reason,
        why: why({}),
        rules: Object.values(citations(refusal.rules)),
      }
  }
  return null
}

/** The field of the change that would have to be another. */
function pointerTo(part: OfferRefusal['part'], change: PlanChange): string {
  if ('terms' in change) return `/terms/${part === 'extension' ? 'to' : part}`
  if (change.kind === 'offer-extended') return '/to'
  return 'on' in change ? '/on' : ''
}

function invalid(pointer: string, code: FieldError['code']): PlanAnswer {
  return refused({ kind: 'invalid', errors: [{ pointer, code }] })
}

function refused(refusal: Refusal): PlanAnswer {
  return { ok: false, refusal }
}
