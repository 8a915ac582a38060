/** When and by whom to follow up, as typed. No day: it is not followed up. */
export interface FollowUpDraft {
  readonly on: string
  /** Id of a colleague; empty for whoever types. */
  readonly person: string
}

export const noFollowUp: FollowUpDraft = { on: '', person: '' }

export function followUpSaid({ on, person }: FollowUpDraft, me: string) {
  return { on, person: person === '' ? me : person }
}
