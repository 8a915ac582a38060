import type { BookingVerdict } from '../law/assessment'
import { assessBooking } from '../law/assessBooking'
import type { CalendarDate } from '../law/calendarDate'
import type { ConversationKind, Form } from '../law/caseFile'
import { caseFileOf } from '../domain/caseFileOf'
import type { CitizenFile } from '../domain/citizenFile'
import type { Conversation, Meeting, Outcome } from '../domain/conversation'
import { dateOf } from '../domain/instant'
import { demonstrationAuthorities } from './demonstrationAuthorities'
import type { Random } from './random'
import type { Appointment, Town } from './town'

export interface TalkWish {
  readonly kind: ConversationKind
  readonly party: 'fund' | 'job-centre'
  readonly on: CalendarDate
  readonly status: Conversation['status']
}

/** A file with one more talk, in a form the law allows that day; the same file where none may be booked. */
export function withTalk(
  file: CitizenFile,
  wish: TalkWish,
  town: Town,
  random: Random,
): CitizenFile {
  const authority = authorityFor(wish.party, file)
  const appointment =
    authority &&
    town.appoint({
      random,
      authority,
      citizen: file.citizen.id,
      on: wish.on,
      minutes: random.pick([30, 45, 60]),
    })
  if (!authority || !appointment) return file
  const verdict = verdictFor(file, wish, dateOf(appointment.start))
  if (!verdict.mayBook.allowed || verdict.form === null) return file
  const form = someForm(verdict.form.allowed, random)
  const id = `${file.citizen.id}-t${file.conversations.length + 1}`
  const talk: Conversation = {
    id,
    version: 1,
    citizen: file.citizen.id,
    kind: wish.kind,
    authority,
    party: wish.party,
    caseworker: appointment.caseworker,
    start: appointment.start,
    end: appointment.end,
    form,
    meeting: meetingFor(form, appointment, file, id, random),
    wish: verdict.form.chooser === 'citizen' ? { form, on: null, by: null } : null,
    physicalRequired: null,
    topic: random.pick(['Jobmål og jobsøgning', 'Opfølgning på sidste aftale', '']),
    participants: [],
    guest: null,
    status: wish.status,
    accepted: null,
    moves: [],
    outcome: outcomeOf(wish.status, form, appointment, random),
  }
  const conversations = [...file.conversations, talk]
  return {
    ...file,
    conversations: conversations.toSorted((a, b) => a.start.localeCompare(b.start)),
  }
}

function authorityFor(party: TalkWish['party'], { citizen }: CitizenFile): string | null {
  if (party === 'fund') return citizen.unemploymentFund
  const jobCentre = demonstrationAuthorities.find(
    ({ municipality }) => municipality === citizen.municipality,
  )
  return jobCentre?.id ?? null
}

function verdictFor(file: CitizenFile, wish: TalkWish, on: CalendarDate): BookingVerdict {
  return assessBooking(
    caseFileOf(file, null),
    { on, kind: wish.kind, party: wish.party, physicalRequired: null },
    on,
    'enacted',
  )
}

function someForm(allowed: readonly Form[], random: Random): Form {
  if (allowed.includes('physical') && (allowed.length === 1 || random.chance(0.45)))
    return 'physical'
  return random.pick(allowed.filter((form) => form !== 'physical'))
}

function meetingFor(
  form: Form,
  { room }: Appointment,
  { citizen }: CitizenFile,
  talk: string,
  random: Random,
): Meeting {
  switch (form) {
    case 'physical':
      return room === null
        ? { kind: 'address', address: 'Biblioteket, Opdigtet Alle 9, 0999 Eksempelby' }
        : { kind: 'room', room }
    case 'phone':
      return { kind: 'number', number: citizen.phone ?? '00 00 00 00', caller: 'authority' }
    case 'video':
      return {
        kind: 'link',
        link: `https://video.rettidig.example/${talk}-${random.between(100000, 999999)}`,
      }
  }
}

function outcomeOf(
  status: Conversation['status'],
  form: Form,
  { caseworker, end }: Appointment,
  random: Random,
): Outcome | null {
  if (status === 'booked') return null
  return {
    status,
    cancelledBy: status === 'cancelled' ? random.pick(['citizen', 'authority']) : null,
    note: '',
    form: status === 'held' ? form : null,
    agreements: [],
    afterwards: null,
    absence: null,
    registeredBy: caseworker,
    registeredAt: end,
  }
}
