import { assess } from './assess'
import { buildCase, type CaseParts } from './buildCase'

type Talks = NonNullable<CaseParts['conversations']>

/** "number status talk" of every requirement that is not simply open, in the process from 8 January 2024. */
export function filledOn(asOf: string, conversations: Talks, parts: CaseParts = {}) {
  return assess(buildCase({ ...parts, conversations }), asOf, 'enacted')
    .conversations.required.filter(({ status }) => status !== 'open')
    .map(({ number, status, conversation }) => `${number} ${status} ${conversation ?? '-'}`)
}
