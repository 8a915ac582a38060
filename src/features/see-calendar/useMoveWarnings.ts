import { useBookingOptions } from '../../client/useBookingOptions'
import { warningsAt } from '../../client/warningsAt'
import { bookingQuestion, type BookingOptions } from '../../contract/bookingOptions'
import type { CalendarTalk } from '../../contract/calendar'
import { parseDate } from '../../ui/parseDate'
import { parseTime } from '../../ui/parseTime'
import type { Proposal } from './proposal'

/** What speaks against moving a talk there; nothing while the time cannot be read. */
export function useMoveWarnings(
  citizen: string,
  talk: CalendarTalk,
  { on, at, minutes, caseworker }: Proposal,
): BookingOptions['warnings'] {
  const { kind, form, id, room, guest } = talk
  const still = {
    kind,
    form,
    changing: id,
    ...(room !== null && { room }),
    ...(guest !== null && { with: guest }),
  }
  const proposed = { ...still, on: parseDate(on), at: parseTime(at), minutes, caseworker }
  const question = bookingQuestion.safeParse(proposed)
  const { data } = useBookingOptions(
    citizen,
    question.data ?? { ...still, on: talk.on, minutes: talk.minutes },
  )
  const address = form === 'physical' && room === null ? talk.place : null
  return question.success && data ? warningsAt(data, address) : []
}
