import type { ConversationRequest } from '../domain/conversationRequest'
import type { FieldError } from '../domain/fieldError'
import type { View } from '../store/store'

/** Whether the caseworker and the room named belong to the authority. */
export async function checkPlaces(
  { caseworker, meeting }: ConversationRequest,
  authority: string,
  view: View,
): Promise<FieldError[]> {
  const errors: FieldError[] = []
  const people = await view.peopleOf(authority)
  if (!people.some(({ id }) => id === caseworker))
    errors.push({ pointer: '/caseworker', code: 'unknown-caseworker' })
  const rooms = await view.roomsOf(authority)
  if (meeting.kind === 'room' && !rooms.some(({ id }) => id === meeting.room))
    errors.push({ pointer: '/meeting/room', code: 'unknown-room' })
  return errors
}
