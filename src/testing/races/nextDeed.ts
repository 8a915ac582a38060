import type { Conversation } from '../../contract/conversation'
import { bookingWarnings } from '../../domain/bookingWarning'
import { minuteOfDay } from '../../domain/minuteOfDay'
import type { Random } from '../../demonstration/random'
import { buildConversationRequest } from '../buildConversationRequest'
import type { Deed, WantedTime } from './deed'
import { raceCaseworkers, raceCitizen, raceDays, raceRooms, raceTimes } from './raceSeed'
import type { Town } from './town'

/** How many of a hundred deeds are of each kind; what has no talk to change books one. */
const shares = { move: 30, cancel: 20, 'take-back': 10, 'hand-over': 10 } as const
/** How often somebody wants just what somebody else asks for now. */
const follows = 0.3

/** What a client wants next. */
export function nextDeed(id: string, citizens: number, town: Town, random: Random): Deed {
  const drawn = random.between(1, 100)
  let limit = 0
  for (const kind of ['move', 'cancel', 'take-back', 'hand-over'] as const) {
    limit += shares[kind]
    if (drawn <= limit)
      return change(kind, id, citizens, town, random) ?? book(id, citizens, town, random)
  }
  return book(id, citizens, town, random)
}

function book(id: string, citizens: number, town: Town, random: Random): Deed {
  const citizen = raceCitizen(random.between(0, citizens - 1))
  const { body, wants } = request(id, town, random)
  const path = `/api/citizens/${citizen}/conversations`
  return { id, kind: 'book', citizen, method: 'POST', path, body, version: null, wants }
}

function change(
  kind: keyof typeof shares,
  id: string,
  citizens: number,
  town: Town,
  random: Random,
): Deed | null {
  if (kind === 'hand-over') return handOver(id, citizens, town, random)
  const known = town.anyTalk(random, kind === 'take-back' ? 'cancelled' : 'booked')
  if (!known) return null
  const { citizen, talk } = known
  const path = `/api/citizens/${citizen}/conversations/${talk.id}`
  const about = { id, kind, citizen, version: talk.version }
  if (kind === 'move') {
    const { body, wants } = request(talk.topic, town, random)
    return { ...about, method: 'PUT', path, body, wants }
  }
  if (kind === 'cancel') {
    const body = { status: 'cancelled', cancelledBy: 'citizen', note: id }
    return { ...about, method: 'PUT', path: `${path}/outcome`, body, wants: null }
  }
  return { ...about, method: 'DELETE', path: `${path}/outcome`, body: null, wants: timeOf(talk) }
}

/** The real day of the hand-over, corrected again and again. */
function handOver(id: string, citizens: number, town: Town, random: Random): Deed {
  const citizen = raceCitizen(random.between(0, citizens - 1))
  const on = `2026-0${random.between(4, 9)}-${random.between(10, 28)}`
  return {
    id,
    kind: 'hand-over',
    citizen,
    method: 'POST',
    path: `/api/citizens/${citizen}/course-changes`,
    body: { kind: 'handed-over', period: 'benefit', on, reason: id },
    version: town.factsOf(citizen),
    wants: null,
  }
}

/** A talk of half an hour or more; its topic says which request it was booked by. */
function request(topic: string, town: Town, random: Random) {
  const last = random.chance(follows) ? town.lastWanted : null
  const minutes = random.pick([30, 30, 45])
  const on = last?.on ?? random.pick(raceDays)
  const at = last?.at ?? random.pick(raceTimes)
  const caseworker = last?.caseworker ?? random.pick(raceCaseworkers)
  const meeting = random.chance(0.5)
    ? ({ kind: 'room', room: random.pick(raceRooms) } as const)
    : ({ kind: 'address', address: 'Prøvevej 1' } as const)
  const asked = {
    kind: 'on-request',
    on,
    at,
    minutes,
    caseworker,
    meeting,
    topic,
    wish: 'physical',
    accepted: { warnings: bookingWarnings, reason: 'Aftalt' },
  } as const
  const wants = { caseworker, on, at, until: clock(minuteOfDay(at) + minutes) }
  town.lastWanted = wants
  return { body: buildConversationRequest(asked), wants }
}

function timeOf({ caseworker, on, at, until }: Conversation): WantedTime {
  return { caseworker, on, at, until }
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
