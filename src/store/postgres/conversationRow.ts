import type { Insertable } from 'kysely'
import type { Conversation } from '../../domain/conversation'
import type { Tables } from './tables'

export function conversationRow(talk: Conversation): Insertable<Tables['conversations']> {
  return {
    id: talk.id,
    version: talk.version,
    citizen: talk.citizen,
    kind: talk.kind,
    authority: talk.authority,
    party: talk.party,
    caseworker: talk.caseworker,
    start: talk.start,
    end: talk.end,
    form: talk.form,
    meeting: JSON.stringify(talk.meeting),
    wish: JSON.stringify(talk.wish),
    physicalRequired: JSON.stringify(talk.physicalRequired),
    topic: talk.topic,
    participants: JSON.stringify(talk.participants),
    guest: talk.guest,
    status: talk.status,
    accepted: JSON.stringify(talk.accepted),
    moves: JSON.stringify(talk.moves),
    outcome: JSON.stringify(talk.outcome),
  }
}
