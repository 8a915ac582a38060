import { expect } from 'vitest'
import { registerOutcome, undoOutcome } from '../../contract/operations'
import { calendarCommand } from './calendarCommand'
import {
  isPast,
  isTaken,
  officeOf,
  type Actor,
  type CalendarModel,
  type ModelTalk,
} from './calendarModel'
import { takeIn } from './takeIn'

interface Given {
  readonly by: Actor
  readonly pick: number
  readonly as: 'held' | 'missed' | 'cancelled' | 'undone'
  /** Sent again under the same id, as by a hand that clicks twice or a line that broke. */
  readonly twice: boolean
}

/** Somebody says how a talk went, calls it off, or takes back what was said. */
export function settleTalk(given: Given) {
  return calendarCommand('settle', given, async (model, api) => {
    const talk = model.talks[given.pick % model.talks.length]
    if (talk === undefined) return
    const requestId = crypto.randomUUID()
    const asked = {
      as: given.by,
      params: { citizenId: talk.citizen, conversationId: talk.id },
      version: talk.version,
      requestId,
    }
    const { as } = given
    const ask = () =>
      as === 'undone'
        ? api.ask(undoOutcome, asked)
        : api.ask(registerOutcome, {
            ...asked,
            body: {
              status: as,
              cancelledBy: as === 'cancelled' ? 'authority' : null,
              note: 'Aftalt i telefonen',
            },
          })
    const expected = expectedOf(model, talk, given)
    const { status, text } = await ask()
    expect(status, text).toBe(expected)
    if (status === 200) takeIn(model, talk, { status: as === 'undone' ? 'booked' : as })
    if (given.twice && status === 200) expect((await ask()).text).toBe(text)
  })
}

function expectedOf(model: CalendarModel, talk: ModelTalk, { by, as }: Given): number {
  if (officeOf(by) !== officeOf(talk.holder)) return 404
  if (as === 'undone') {
    if (talk.status === 'booked') return 409
    return isTaken(model, talk, talk) ? 409 : 200
  }
  if (talk.status !== 'booked') return 409
  return as === 'cancelled' || isPast(model, talk.time) ? 200 : 422
}
