import type { readBusyTimes } from '../contract/busyTimesOperations'
import { calendarWindow } from '../domain/calendarWindow'
import { dateOf } from '../domain/instant'
import type { Handler } from './asked'
import { busyTimesOf } from './busyTimesOf'
import { personAsked } from './personAsked'
import { refusalAnswer } from './problemAnswer'

export const answerReadBusyTimes: Handler<typeof readBusyTimes> = async (asked, draft) => {
  const answer = await personAsked(asked.params.personId, asked, draft)
  if (!answer.ok) return answer
  const window = calendarWindow(dateOf(asked.now))
  const read = await busyTimesOf(asked.body.calendar, window)
  if (!read.ok) {
    const errors = [{ pointer: '/calendar', ...read.error }]
    return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  }
  const owner = { kind: 'caseworker', id: answer.found.id } as const
  await draft.replaceBusyTimes(owner, read.busy, asked.now)
  return { ok: true, body: { times: read.busy.length, from: window.from, to: window.to } }
}
