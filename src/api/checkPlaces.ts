import type { Authority } from '../domain/authority'
import type { Citizen } from '../domain/citizen'
import type { ConversationRequest } from '../domain/conversationRequest'
import type { FieldError } from '../domain/fieldError'
import { checkCaseworker } from './checkCaseworker'
import type { View } from '../store/store'
import { othersFor } from './othersFor'

/**
 * Whether the caseworker, the room and the host of the video named belong to the authority, and the
 * guest to the citizen's other one, which shares its calendar.
 */
export async function checkPlaces(
  { caseworker, meeting, guest }: ConversationRequest,
  citizen: Citizen,
  asking: Authority,
  view: View,
): Promise<FieldError[]> {
  const { id: authority, videoHosts } = asking
  const guests = (await othersFor(citizen, asking, view))?.people ?? []
  const errors = await checkCaseworker(caseworker, authority, view)
  const rooms = await view.roomsOf(authority)
  if (meeting.kind === 'room' && !rooms.some(({ id }) => id === meeting.room))
    errors.push({ pointer: '/meeting/room', code: 'unknown-room' })
  if (meeting.kind === 'link' && !isHeldAt(meeting.link, videoHosts))
    errors.push({ pointer: '/meeting/link', code: 'host-not-allowed' })
  if (guest && !guests.some(({ id }) => id === guest))
    errors.push({ pointer: '/guest', code: 'unknown-guest' })
  return errors
}

/** The whole host with its port: a name before `@` is none, and a part of a name is another host. */
function isHeldAt(link: string, hosts: readonly string[]): boolean {
  return URL.canParse(link) && hosts.includes(new URL(link).host)
}
