import type { announceBooking } from '../contract/bookingIntent'
import type { BookingIntent } from '../domain/bookingIntent'
import type { Citizen } from '../domain/citizen'
import type { FieldError } from '../domain/fieldError'
import { addMinutes, instantAt } from '../domain/instant'
import { intentsInTheWay } from '../domain/intentsInTheWay'
import { owns } from '../domain/ownership'
import type { View } from '../store/store'
import type { Asked, Handler } from './asked'
import { checkCaseworker } from './checkCaseworker'
import { notFound } from './notFound'
import { othersBooking } from './othersBooking'
import { othersFor } from './othersFor'
import { ownRoom } from './ownRoom'
import { refusalAnswer } from './problemAnswer'

/** How long it counts without being said again, in minutes. */
const lasts = 3

export const answerAnnounceBooking: Handler<typeof announceBooking> = async (asked, draft) => {
  const { params, body, person, authority, now } = asked
  const citizen = (await draft.citizenFile(params.citizenId))?.citizen
  if (!citizen || !owns(authority, citizen)) return notFound()
  const errors = await unknownIn(asked, citizen, draft)
  if (errors.length > 0) return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  const { on, at, fold, minutes, caseworker, guest, room } = body
  const start = instantAt(on, at, fold)
  if (start === null) {
    await draft.dropBookingIntent(person.id, params.form)
    return { ok: true, body: { others: [] } }
  }
  const own: BookingIntent = {
    person: person.id,
    form: params.form,
    citizen: citizen.id,
    caseworker,
    guest,
    room,
    start,
    end: addMinutes(start, minutes),
    until: addMinutes(now, lasts),
  }
  await draft.keepBookingIntent(own, now)
  const others = intentsInTheWay(own, await draft.bookingIntents(own), now)
  return { ok: true, body: { others: await othersBooking(others, authority, draft) } }
}

/** Nobody is to learn of, or be told of, a time of those one could not book. */
async function unknownIn(
  { body, authority }: Asked<typeof announceBooking>,
  citizen: Citizen,
  view: View,
): Promise<FieldError[]> {
  const { caseworker, guest, room } = body
  const errors = await checkCaseworker(caseworker, authority.id, view)
  if (room !== null && (await ownRoom(room, { authority }, view)) === null)
    errors.push({ pointer: '/room', code: 'unknown-room' })
  const guests = guest === null ? null : await othersFor(citizen, authority, view)
  if (guest !== null && !guests?.people.some(({ id }) => id === guest))
    errors.push({ pointer: '/guest', code: 'unknown-guest' })
  return errors
}
