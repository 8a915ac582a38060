import type { ConversationRequest } from '../domain/conversationRequest'

/** A physical job talk of three quarters of an hour in the room of the job centre. */
export function buildConversationRequest(
  parts: Partial<ConversationRequest> & Pick<ConversationRequest, 'on'>,
): ConversationRequest {
  return {
    kind: 'job',
    at: '10:00',
    minutes: 45,
    form: 'physical',
    meeting: { kind: 'room', room: 'room' },
    wish: null,
    physicalRequired: null,
    topic: '',
    caseworker: 'caseworker',
    ...parts,
  }
}
