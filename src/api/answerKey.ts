/** Under which key an answered request is remembered: ids are each person's own. */
export function answerKey(person: string, requestId: string | null): string {
  return `${person} ${requestId}`
}
