import type { HeldRequest } from '../../contract/heldOperation'
import { parseDate } from '../../ui/parseDate'
import { parseTime } from '../../ui/parseTime'
import { agreementOf, type AgreementDraft } from './agreementDraft'

/** The form as it stands, with everything as it was typed. */
export interface HeldDraft {
  readonly kind: HeldRequest['kind']
  readonly on: string
  readonly at: string
  /** Which of the two, when it comes twice. */
  readonly fold: 'first' | 'second' | null
  readonly minutes: string
  /** Null until it is chosen: nobody is to say it unthinkingly. */
  readonly form: HeldRequest['form'] | null
  readonly caseworker: string
  /** Id of the other provider who held it; empty where we did. */
  readonly provider: string
  readonly because: string
  readonly note: string
  readonly agreements: readonly AgreementDraft[]
}

/** A talk of today; how it was held is asked. */
export function newHeld(
  kind: HeldDraft['kind'],
  { id, today }: { readonly id: string; readonly today: string },
): HeldDraft {
  return {
    kind,
    on: today,
    at: '',
    fold: null,
    minutes: '',
    form: null,
    caseworker: id,
    provider: '',
    because: '',
    note: '',
    agreements: [],
  }
}

/** What to send. What cannot be read as a day, time or number goes as it was typed, and is refused. */
export function requestOf({ fold, ...draft }: HeldDraft) {
  const minutes = draft.minutes.trim()
  return {
    ...draft,
    on: parseDate(draft.on) ?? draft.on,
    at: parseTime(draft.at),
    minutes: minutes === '' ? undefined : Number(minutes),
    provider: draft.provider === '' ? null : draft.provider,
    agreements: draft.agreements.map(agreementOf),
    ...(fold !== null && { fold }),
  }
}
