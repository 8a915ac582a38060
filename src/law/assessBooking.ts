import type { Basis, BookingVerdict, FormVerdict, MayBook, Responsible } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { CaseFile, ConversationFact } from './caseFile'
import { citations } from './citations'
import { contactTalks } from './contactTalks'
import { formOfTalk } from './formOfTalk'
import { mayBook } from './mayBook'
import { processTalks } from './processTalks'
import { responsibleParty } from './responsibleParty'
import { isWithin, runningProcess, type RunningProcess } from './runningProcess'
import { scheduleOf } from './scheduleOf'
import { requireSupported } from './supportedDates'
import { why } from './why'

/** A talk somebody wants to book. */
export type Booking = Pick<ConversationFact, 'on' | 'kind' | 'party' | 'physicalRequired'>

/**
 * Whether a talk may be booked for its day, by whom and in which form, judged on that day. A talk
 * already booked for an earlier coming day counts as held by then. A talk booked for the same day
 * does not: the case file has no time of day, so neither of the two is known to come first. A talk
 * being moved or looked at again must be left out of the case file by the caller. Throws `RangeError`
 * when `asOf` or the talk's day is outside the days the law is known for.
 */
export function assessBooking(
  caseFile: CaseFile,
  booking: Booking,
  asOf: CalendarDate,
  basis: Basis,
): BookingVerdict {
  requireSupported(asOf)
  requireSupported(booking.on)
  const process = runningProcess(caseFile, booking.on, basis)
  if (process === null)
    return { mayBook: noProcess, form: null, responsible: null, rules: citations(noProcess.rules) }
  const talks = processTalks(caseFile, process, booking.on)
  const schedule = scheduleOf(process, talks, basis)
  const rule = schedule?.rule ?? null
  const responsible = responsibleParty(process, booking.on, basis, rule)
  const { required, later } = contactTalks(caseFile, process, schedule, talks, booking.on, basis)
  const verdict = mayBook({
    ...booking,
    process,
    responsible,
    responsibleByAdoptedLaw: responsibleParty(process, booking.on, basis, rule, {
      expected: false,
    }),
    requirements: [...required, ...later],
    versionKnown: schedule !== null,
    asOf,
    basis,
  })
  const form = formOfTalk(
    {
      ...booking,
      first: !heldByThen(caseFile, process, booking.on, asOf),
      physicalRequired: booking.physicalRequired !== null,
    },
    process,
    caseFile.municipality,
    basis,
  )
  return { mayBook: verdict, form, responsible, rules: named(verdict, form, responsible) }
}

function heldByThen(
  { conversations }: CaseFile,
  process: RunningProcess,
  on: CalendarDate,
  asOf: CalendarDate,
): boolean {
  return conversations.some(
    (talk) =>
      isWithin(process, talk.on) &&
      ((talk.status === 'held' && talk.on <= asOf && talk.on <= on) ||
        (talk.status === 'booked' && asOf <= talk.on && talk.on < on)),
  )
}

function named(verdict: MayBook, form: FormVerdict, responsible: Responsible) {
  return citations([...verdict.rules, ...form.rules, ...responsible.rules])
}

const noProcess: MayBook = {
  allowed: false,
  reason: {
    da: 'Borgeren har ingen ydelse den dag, så der er intet kontaktforløb at booke i.',
    en: 'The citizen has no benefit that day, so there is no contact process to book in.',
  },
  rules: ['responsible.may-book'],
  why: why({}),
}
