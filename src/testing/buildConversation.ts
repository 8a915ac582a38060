import type { Conversation } from '../domain/conversation'
import { addMinutes } from '../domain/instant'

/** A booked physical talk of three quarters of an hour in the room of the job centre. */
export function buildConversation(
  parts: Partial<Conversation> & Pick<Conversation, 'start'>,
): Conversation {
  return {
    id: 'talk',
    version: 1,
    citizen: 'citizen',
    kind: 'job',
    authority: 'job-centre',
    party: 'job-centre',
    caseworker: 'caseworker',
    end: addMinutes(parts.start, 45),
    form: 'physical',
    meeting: { kind: 'room', room: 'room' },
    wish: null,
    physicalRequired: null,
    topic: '',
    participants: [],
    guest: null,
    status: 'booked',
    accepted: null,
    moves: [],
    outcome: null,
    ...parts,
  }
}
