import { parseDate } from '../../ui/parseDate'

/** Something agreed, with everything as it was typed. */
export interface AgreementDraft {
  readonly id: string
  readonly text: string
  readonly whose: 'citizen' | 'authority'
  /** Empty when no day was said. */
  readonly by: string
}

export function emptyAgreement(id: string): AgreementDraft {
  return { id, text: '', whose: 'citizen', by: '' }
}

/** What to send. What cannot be read as a date goes as it was typed, and is refused. */
export function agreementOf({ text, whose, by }: AgreementDraft) {
  return { text, whose, by: by.trim() === '' ? null : (parseDate(by) ?? by) }
}
