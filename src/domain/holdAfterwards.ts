import type { ConversationKind, Form } from '../law/caseFile'
import type { Agreement } from './agreement'
import { agreementErrors } from './agreementErrors'
import { clockError } from './clockError'
import type { Conversation } from './conversation'
import type { ConversationRequest } from './conversationRequest'
import type { FieldError } from './fieldError'
import { addMinutes, instantAt, type Instant } from './instant'
import type { PlanFacts } from './offers/planEntry'
import { providerOn } from './offers/providerOn'
import type { OutcomeAnswer } from './registerOutcome'

/** A talk that took place though nobody had booked it. Times are local. */
export interface HeldRequest extends Pick<ConversationRequest, 'on' | 'at' | 'fold' | 'minutes'> {
  readonly kind: ConversationKind
  readonly form: Form
  readonly caseworker: string
  /** Id of the other provider who held it; absent or null where the authority did itself. */
  readonly provider?: string | null | undefined
  /** Why it was not booked. */
  readonly because: string
  readonly note: string
  readonly agreements: readonly Agreement[]
}

export interface HeldContext extends Pick<Conversation, 'authority' | 'party' | 'citizen'> {
  readonly by: string
  readonly now: Instant
  readonly newId: string
  /** The citizen's plan: which other provider works with the citizen, and when. */
  readonly plan: Pick<PlanFacts, 'providers'>
}

/**
 * The talk as held, or what is wrong with what was said of it. It took place, so the law refuses
 * nothing; whether somebody was in another talk is the store's to say.
 */
export function holdAfterwards(request: HeldRequest, context: HeldContext): OutcomeAnswer {
  const { on, at, fold, minutes, kind, form, caseworker, because, note, agreements } = request
  const { now, by, newId: id, authority, party, citizen } = context
  const start = instantAt(on, at, fold)
  if (start === null) return invalid([clockError(request)])
  if (start > now) return invalid([{ pointer: '/at', code: 'not-yet-held' }])
  const { provider: asked } = request
  const provider = asked ? providerOn(context.plan, asked, authority, on) : null
  if (asked && provider === null)
    return invalid([{ pointer: '/provider', code: 'unknown-provider' }])
  const errors = agreementErrors(agreements, on)
  if (errors.length > 0) return invalid(errors)
  const outcome = {
    status: 'held',
    cancelledBy: null,
    note,
    form,
    agreements,
    afterwards: because,
    absence: null,
    ...(provider && { provider: provider.name }),
    registeredBy: by,
    registeredAt: now,
  } as const
  const conversation: Conversation = {
    id,
    version: 1,
    citizen,
    kind,
    authority,
    party,
    // Whoever works for another provider is nobody of ours, and keeps nobody of ours busy.
    caseworker: provider?.id ?? caseworker,
    start,
    end: addMinutes(start, minutes),
    form,
    // Nobody says afterwards where it was.
    meeting: { kind: 'address', address: '' },
    wish: null,
    physicalRequired: null,
    topic: '',
    status: 'held',
    participants: [],
    guest: null,
    accepted: null,
    moves: [],
    outcome,
  }
  return { ok: true, conversation }
}

function invalid(errors: readonly FieldError[]): OutcomeAnswer {
  return { ok: false, refusal: { kind: 'invalid', errors } }
}
