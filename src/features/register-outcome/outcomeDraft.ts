import type { OutcomeRequest } from '../../contract/conversation'

/** The form as it stands. */
export interface OutcomeDraft {
  readonly status: OutcomeRequest['status'] | null
  readonly cancelledBy: OutcomeRequest['cancelledBy']
  readonly note: string
}
