import type { Conversation, OutcomeRequest } from '../../contract/conversation'
import { agreementOf, type AgreementDraft } from './agreementDraft'

/** The form as it stands. */
export interface OutcomeDraft {
  readonly status: OutcomeRequest['status'] | null
  readonly cancelledBy: OutcomeRequest['cancelledBy']
  readonly note: string
  readonly form: Conversation['form']
  readonly agreements: readonly AgreementDraft[]
  /** Null when no lawful reason is known. */
  readonly excuse: NonNullable<OutcomeRequest['excuse']> | null
}

export function newDraft(talk: Conversation, status: OutcomeDraft['status']): OutcomeDraft {
  return { status, cancelledBy: null, note: '', form: talk.form, agreements: [], excuse: null }
}

/** What to send: of what was typed, that which belongs to the outcome chosen. */
export function requestOf({ status, cancelledBy, note, form, agreements, excuse }: OutcomeDraft) {
  return {
    status,
    cancelledBy: status === 'cancelled' ? cancelledBy : null,
    note,
    ...(status === 'held' && { form, agreements: agreements.map(agreementOf) }),
    ...(status === 'missed' && excuse !== null && { excuse }),
  }
}
