import type { Meeting } from '../domain/conversation'
import type { Form } from '../law/caseFile'

/** How a talk that a citizen booked is held; a talk by video has a link nobody else has. */
export function meetingByLink(
  form: Form,
  with_: {
    readonly room: string | null
    readonly number: string | null
    readonly videoHost: string | null
    readonly secret: string
  },
): Meeting {
  const { room, number, videoHost, secret } = with_
  switch (form) {
    case 'physical':
      return { kind: 'room', room: room ?? '' }
    case 'phone':
      return { kind: 'number', number: number ?? '', caller: 'authority' }
    case 'video':
      return { kind: 'link', link: `https://${videoHost}/${secret}` }
  }
}
