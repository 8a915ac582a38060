import type { Authority } from '../domain/authority'
import type { ConversationRequest } from '../domain/conversationRequest'
import type { FieldError } from '../domain/fieldError'
import { checkCaseworker } from './checkCaseworker'
import type { View } from '../store/store'

/** Whether the caseworker, the room and the host of the video named belong to the authority. */
export async function checkPlaces(
  { caseworker, meeting }: ConversationRequest,
  { id: authority, videoHosts }: Authority,
  view: View,
): Promise<FieldError[]> {
  const errors = await checkCaseworker(caseworker, authority, view)
  const rooms = await view.roomsOf(authority)
  if (meeting.kind === 'room' && !rooms.some(({ id }) => id === meeting.room))
    errors.push({ pointer: '/meeting/room', code: 'unknown-room' })
  if (meeting.kind === 'link' && !isHeldAt(meeting.link, videoHosts))
    errors.push({ pointer: '/meeting/link', code: 'host-not-allowed' })
  return errors
}

/** The whole host with its port: a name before `@` is none, and a part of a name is another host. */
function isHeldAt(link: string, hosts: readonly string[]): boolean {
  return URL.canParse(link) && hosts.includes(new URL(link).host)
}
