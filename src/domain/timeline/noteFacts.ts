/** What of a note is told when it changes. */
export const noteFacts = ['text', 'follow-up', 'settled'] as const
export type NoteFact = (typeof noteFacts)[number]
