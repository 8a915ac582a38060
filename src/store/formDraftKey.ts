/** One person's draft of one form. */
export function formDraftKey(person: string, form: string): string {
  return `${person} ${form}`
}
