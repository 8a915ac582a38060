import { caseFileOf } from '../domain/caseFileOf'
import type { Conversation } from '../domain/conversation'
import type { ToldTalk } from '../domain/toldTalk'
import { buildAuthority } from './buildAuthority'
import type { FileParts } from './buildCitizenFile'
import { buildConversation } from './buildConversation'
import { buildRoom } from './buildRoom'
import { buildUninsured } from './buildUninsured'

/** The default talk, on 26 November 2026, with somebody on cash benefit since 16 November. */
export function buildToldTalk(parts: Partial<Conversation> = {}, file: FileParts = {}): ToldTalk {
  const talk = buildConversation({ start: '2026-11-26T09:00:00Z', ...parts })
  const authority = buildAuthority({ kind: talk.party })
  const citizenFile = buildUninsured('2026-11-16', file)
  return {
    talk,
    citizen: citizenFile.citizen,
    caseFile: caseFileOf(citizenFile, authority.kind === 'job-centre' ? authority : null),
    authority,
    caseworkerName: 'Sara Sagsbehandler',
    room: talk.meeting.kind === 'room' ? buildRoom() : null,
    guest: null,
  }
}
