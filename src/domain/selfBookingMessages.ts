import { addDays } from '../law/calendarDate'
import { digitsOf } from './civilRegistrationNumber'
import { addMinutes, dateOf, instantAt, type Instant } from './instant'
import type { Message, SelfBookingNews } from './message'
import { newMessage, type NewMessage } from './newMessage'
import { selfBookingLetter } from './selfBookingLetter'
import { selfBookingWords } from './selfBookingWords'
import type { ToldSelfBooking } from './toldSelfBooking'
import { minutesToUndo } from './undoBooking'
import { workingDayBefore } from './workingDayBefore'
import { writtenChannel } from './writtenChannel'

/** Time enough left to book, and to ask for help. */
const workingDaysLeft = 2

/** When people are up and at it, local time. */
const morning = '09:00'

/**
 * What the citizen is told when a talk is opened for self-booking or taken over. That it is open waits
 * as long as it can be regretted, with a reminder before the deadline: by text message to whoever has a
 * telephone, to others as digital post. A letter reminds nobody in time. `idOf` must not be the link’s.
 */
export function selfBookingMessages(
  told: ToldSelfBooking,
  what: SelfBookingNews,
  { now, idOf }: { readonly now: Instant; readonly idOf: string },
): readonly Message[] {
  const { selfBooking, caseFile } = told
  const { id, version, kind, deadline, authority, citizen } = selfBooking
  const about = { kind: 'self-booking', id, version, talk: kind, deadline } as const
  const of = { idOf, authority, citizen, about }
  const written = {
    channel: writtenChannel(caseFile, dateOf(now)),
    what,
    content: { kind: 'letter', letter: selfBookingLetter(told, what, now) },
  } as const
  if (what === 'taken-over') return [newMessage({ ...of, ...written, notBefore: now }, now)]
  const ends = instantAt(addDays(deadline, 1), '00:00')
  const notAfter = ends === null ? {} : { notAfter: ends }
  const notBefore = addMinutes(now, minutesToUndo)
  const reminder = reminderOf(told, now)
  return [
    newMessage({ ...of, ...written, notBefore, ...notAfter }, now),
    ...(reminder !== null && reminder.notBefore > notBefore
      ? [newMessage({ ...of, ...reminder, ...notAfter }, now)]
      : []),
  ]
}

function reminderOf(
  { selfBooking, citizen, caseFile, authority }: ToldSelfBooking,
  now: Instant,
): Pick<NewMessage, 'channel' | 'what' | 'content' | 'notBefore' | 'number'> | null {
  const notBefore = instantAt(workingDayBefore(selfBooking.deadline, workingDaysLeft), morning)
  if (notBefore === null) return null
  const text = selfBookingWords.reminder(selfBooking, authority.name)
  const told = { what: 'reminder', notBefore, number: '1' } as const
  if (citizen.phone !== null) {
    const reminder = { to: { phone: citizen.phone }, text }
    return { ...told, channel: 'text-message', content: { kind: 'reminder', reminder } }
  }
  if (writtenChannel(caseFile, dateOf(now)) === 'letter') return null
  const reminder = { to: { personId: digitsOf(citizen.civilRegistrationNumber) }, text }
  return { ...told, channel: 'digital-post', content: { kind: 'reminder', reminder } }
}
