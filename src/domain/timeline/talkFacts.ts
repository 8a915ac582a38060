/** What of a talk is told when it changes. */
export const talkFacts = ['start', 'end', 'form', 'caseworker', 'status'] as const
export type TalkFact = (typeof talkFacts)[number]
