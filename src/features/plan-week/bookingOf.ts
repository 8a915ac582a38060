import type { ConversationRequest } from '../../contract/conversation'
import type { TalkPlan } from '../../contract/talkPlan'
import type { ChosenTalk } from './planDraft'

/** The booking of a talk of a plan; null while something it needs is missing. */
export function bookingOf(
  { row, on, at, room, form }: ChosenTalk,
  { videoHost }: Pick<TalkPlan, 'videoHost'>,
  caseworker: string,
  accepted: NonNullable<ConversationRequest['accepted']> | null,
): ConversationRequest | null {
  const { citizen, required, interpreter, wish, chooser, minutes } = row
  const meeting = form && meetingOf(form, room, citizen.phone, videoHost)
  if (!form || !meeting) return null
  const asked = chooser === 'citizen'
  return {
    kind: required.kind,
    on,
    at,
    minutes,
    form,
    meeting,
    wish: asked ? form : null,
    ...(asked && wish?.form === form && { wishedOn: wish.on }),
    physicalRequired: null,
    topic: '',
    caseworker,
    participants:
      interpreter === null ? [] : [{ kind: 'interpreter', name: '', language: interpreter }],
    accepted,
    ...(required.number !== null && { requirement: required.number }),
  }
}

function meetingOf(
  form: ConversationRequest['form'],
  room: string | null,
  phone: string | null,
  videoHost: string | null,
): ConversationRequest['meeting'] | null {
  switch (form) {
    case 'physical':
      return room === null ? null : { kind: 'room', room }
    case 'phone':
      return phone === null ? null : { kind: 'number', number: phone, caller: 'authority' }
    case 'video':
      // A meeting place of its own for every talk.
      return videoHost === null
        ? null
        : { kind: 'link', link: `https://${videoHost}/${crypto.randomUUID()}` }
  }
}
