import { recordTypes } from '../law/recordTypes'
import { digitsOf } from './civilRegistrationNumber'
import { dateOf, type Instant } from './instant'
import { kindWords } from './kindWords'
import type { NationalSummons } from './nationalSummons'
import { placeOf } from './placeOf'
import { requirementFilledBy } from './requirementFilledBy'
import type { ToldTalk } from './toldTalk'
import { writtenChannel } from './writtenChannel'

/**
 * The summons of a talk for the national record, as it stands `now`. A talk may be rebooked until it
 * begins, unless it is called off.
 */
export function nationalSummonsOf(told: ToldTalk, now: Instant): NationalSummons {
  const { talk, citizen, authority, caseworkerName } = told
  const { meeting } = talk
  const calledOff = talk.status === 'cancelled'
  return {
    personId: digitsOf(citizen.civilRegistrationNumber),
    time: { date: dateOf(talk.start), start: talk.start, end: talk.end },
    form: talk.form,
    type: recordTypes[talk.kind],
    place: placeOf(told.talk.meeting, told.room),
    contactOptions: [
      writtenChannel(told.caseFile, dateOf(now)),
      ...(citizen.phone === null ? [] : (['phone'] as const)),
    ],
    address: talk.form === 'physical' ? addressOf(told) : null,
    phoneNumber: meeting.kind === 'number' && meeting.caller === 'citizen' ? meeting.number : null,
    text: {
      title: `${kindWords[talk.kind].da} hos ${authority.name}`,
      description: talk.topic,
    },
    caseworkerName,
    mayBeRebooked: !calledOff && now < talk.start,
    rebookingWindow: calledOff ? null : rebookingWindow(told, now),
    fund: fundIn(told),
  }
}

function addressOf({ talk: { meeting }, room }: ToldTalk): string | null {
  if (meeting.kind === 'room') return room?.address ?? null
  return meeting.kind === 'address' ? meeting.address : null
}

function rebookingWindow({ talk, caseFile }: ToldTalk, now: Instant) {
  const { kind, party } = talk
  const today = dateOf(now)
  const filled = requirementFilledBy(caseFile, { on: dateOf(talk.start), kind, party }, today)
  if (filled === null || filled.dueBy < today) return null
  return { from: filled.from < today ? today : filled.from, to: filled.dueBy }
}

function fundIn({ talk, guest }: ToldTalk): NationalSummons['fund'] {
  if (talk.party === 'fund') return 'holds'
  return guest?.authority.kind === 'fund' ? 'takes-part' : 'none'
}
