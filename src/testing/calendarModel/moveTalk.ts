import { expect } from 'vitest'
import { moveConversation } from '../../contract/calendarOperations'
import { acceptingAll } from './acceptingAll'
import { expectedOf } from './bookTalk'
import { calendarCommand } from './calendarCommand'
import {
  officeOf,
  type Actor,
  type CalendarModel,
  type ModelTalk,
  type Time,
} from './calendarModel'
import { clockTime } from './clockTime'
import { takeIn } from './takeIn'

interface Given {
  readonly by: Actor
  /** Which of the talks there are. */
  readonly pick: number
  readonly holder: Actor
  readonly time: Time
  /** From what the person saw some changes ago. */
  readonly stale: boolean
}

/** Somebody moves a talk, perhaps to a colleague, perhaps one they may not touch. */
export function moveTalk(given: Given) {
  return calendarCommand('move', given, async (model, api) => {
    const talk = model.talks[given.pick % model.talks.length]
    if (talk === undefined) return
    const { by, holder, time, stale } = given
    const { status, text } = await acceptingAll((accepted) =>
      api.ask(moveConversation, {
        as: by,
        params: { citizenId: talk.citizen, conversationId: talk.id },
        body: {
          on: time.on,
          at: clockTime(time.from),
          minutes: time.to - time.from,
          caseworker: holder,
          reason: 'Passer bedre',
          wishedBy: 'citizen',
          accepted,
        },
        version: stale ? talk.version + 1 : talk.version,
      }),
    )
    expect(status, text).toBe(expectedOfMove(model, talk, given))
    if (status === 200) takeIn(model, talk, { holder, time })
  })
}

function expectedOfMove(model: CalendarModel, talk: ModelTalk, given: Given): number {
  const { by, holder, time, stale } = given
  const moved = { by, citizen: talk.citizen, holder, place: talk.place, time }
  if (officeOf(by) !== officeOf(talk.holder)) return 404
  if (stale) return 412
  if (talk.status !== 'booked') return 409
  const unchanged =
    holder === talk.holder &&
    time.on === talk.time.on &&
    time.from === talk.time.from &&
    time.to === talk.time.to
  if (unchanged) return 422
  const others = { ...model, talks: model.talks.filter((other) => other !== talk) }
  const expected = expectedOf(others, moved)
  return expected === 201 ? 200 : expected
}
