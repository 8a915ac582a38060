import type { ConversationKind } from './caseFile'

/**
 * The number the national record (DFDG) knows each kind of talk by, from the agency’s description of
 * the service for summonses. A talk the citizen asks for has none of its own: it is “another”.
 */
export const recordTypes: Readonly<Record<ConversationKind, number>> = {
  'follow-up': 4,
  job: 7,
  cv: 10,
  'on-request': 12,
  availability: 15,
  joint: 19,
}
