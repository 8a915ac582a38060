import type { Conversation, OutcomeRequest } from '../../contract/conversation'
import { parseDate } from '../../ui/parseDate'

/** Something agreed, with everything as it was typed. */
export interface AgreementDraft {
  readonly id: string
  readonly text: string
  readonly whose: 'citizen' | 'authority'
  /** Empty when no day was said. */
  readonly by: string
}

/** The form as it stands. */
export interface OutcomeDraft {
  readonly status: OutcomeRequest['status'] | null
  readonly cancelledBy: OutcomeRequest['cancelledBy']
  readonly note: string
  readonly form: Conversation['form']
  readonly agreements: readonly AgreementDraft[]
}

export function newDraft(talk: Conversation, status: OutcomeDraft['status']): OutcomeDraft {
  return { status, cancelledBy: null, note: '', form: talk.form, agreements: [] }
}

export function emptyAgreement(id: string): AgreementDraft {
  return { id, text: '', whose: 'citizen', by: '' }
}

/** What to send: of what was typed, that which belongs to the outcome chosen. */
export function requestOf({ status, cancelledBy, note, form, agreements }: OutcomeDraft) {
  return {
    status,
    cancelledBy: status === 'cancelled' ? cancelledBy : null,
    note,
    ...(status === 'held' && { form, agreements: agreements.map(agreementOf) }),
  }
}

function agreementOf({ text, whose, by }: AgreementDraft) {
  return { text, whose, by: by.trim() === '' ? null : (parseDate(by) ?? by) }
}
