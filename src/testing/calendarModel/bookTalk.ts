import { bookConversation } from '../../contract/operations'
import { buildConversationRequest } from '../buildConversationRequest'
import type { OpenedApi } from '../openApi'
import { acceptingAll, type Accepted } from './acceptingAll'
import {
  isPast,
  isTaken,
  officeOf,
  ownerOf,
  type Actor,
  type CalendarModel,
  type Citizen,
  type Place,
  type Time,
} from './calendarModel'
import { clockTime } from './clockTime'

/** What somebody tries to book, lawful or not. */
export interface Wanted {
  readonly by: Actor
  readonly citizen: Citizen
  readonly holder: Actor
  readonly place: Place
  readonly time: Time
}

/** Asks for it, and hands back how it was answered: the new talk's id, or the refusal's status. */
export async function bookTalk(api: OpenedApi, wanted: Wanted) {
  const { text, status } = await acceptingAll((accepted) => askFor(api, wanted, accepted))
  const { id = '' }: { id?: string } = status === 201 ? JSON.parse(text) : {}
  return { status, id, text }
}

function askFor(api: OpenedApi, wanted: Wanted, accepted: Accepted) {
  const { by, citizen, holder, place, time } = wanted
  const video = place === 'video'
  return api.ask(bookConversation, {
    as: by,
    params: { citizenId: citizen },
    body: buildConversationRequest({
      on: time.on,
      at: clockTime(time.from),
      minutes: time.to - time.from,
      caseworker: holder,
      form: video ? 'video' : 'physical',
      wish: video ? 'video' : 'physical',
      meeting: video
        ? { kind: 'link', link: `https://video.example/${crypto.randomUUID()}` }
        : { kind: 'room', room: place },
      accepted,
    }),
  })
}

/** The status it must be answered with. */
export function expectedOf(model: CalendarModel, wanted: Wanted): number {
  const office = officeOf(wanted.by)
  if (office === 'fund' && wanted.citizen !== 'insured') return 404
  if (office !== ownerOf(wanted.citizen)) return 422
  if (officeOf(wanted.holder) !== office) return 422
  if (wanted.place !== 'video' && (wanted.place === 'fund-room') !== (office === 'fund')) return 422
  if (isPast(model, wanted.time)) return 422
  if (wanted.place === 'video' && !isLawfulDigital(model, wanted)) return 422
  return isTaken(model, wanted) ? 409 : 201
}

/** Who is new meets in person first, on an earlier day. */
function isLawfulDigital({ talks }: CalendarModel, { citizen, time }: Wanted): boolean {
  const counts = ['booked', 'held']
  const before = talks.filter((talk) => talk.citizen === citizen && talk.time.on < time.on)
  return citizen === 'known' || before.some(({ status }) => counts.includes(status))
}
