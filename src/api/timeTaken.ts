import { clashesOf } from '../domain/clashes'
import type { Conversation } from '../domain/conversation'
import { dateOf, minutesBetween, type Instant } from '../domain/instant'
import type { Occupied } from '../domain/occupancy'
import { firstFreeTimes } from '../domain/searchFreeTimes'
import { suggestionSpans } from '../domain/suggestionSpans'
import type { Authority } from '../domain/authority'
import type { View } from '../store/store'
import { refusalAnswer, type ProblemAnswer } from './problemAnswer'
import { searchContext } from './searchContext'

/** How many other times are offered to somebody who came too late. */
const offered = 3

/** 409 with what stands in the way, and the next free times from the day that was asked for. */
export async function timeTaken(
  talk: Conversation,
  by: readonly Occupied[],
  { authority, now }: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<ProblemAnswer> {
  const caseworker = await view.person(talk.caseworker)
  const guest = talk.guest === null ? null : await view.person(talk.guest)
  const on = dateOf(talk.start)
  const [span] = suggestionSpans(null, [], on)
  if (!caseworker || !span)
    return refusalAnswer({ kind: 'time-taken', clashes: clashesOf(by), nextFree: [] })
  const search = await searchContext(
    {
      ...span,
      citizen: talk.citizen,
      people: guest ? [caseworker, guest] : [caseworker],
      place: null,
      authority,
      minutes: minutesBetween(talk.start, talk.end),
      now,
      changing: talk.id,
    },
    view,
  )
  const roomNeeded = talk.meeting.kind === 'room'
  const nextFree = firstFreeTimes(span, search, { count: offered, roomNeeded })
  return refusalAnswer({
    kind: 'time-taken',
    clashes: clashesOf(by),
    nextFree: nextFree.map(({ on: day, at }) => ({ on: day, at })),
  })
}
