import type { changeRoomHours } from '../contract/hoursOperations'
import { mayKeepHours } from '../domain/mayKeepHours'
import type { Handler } from './asked'
import { leadersOf } from './leadersOf'
import { notFound } from './notFound'
import { ownRoom } from './ownRoom'
import { problemAnswer } from './problemAnswer'
import { saveHours } from './saveHours'

export const answerChangeRoomHours: Handler<typeof changeRoomHours> = async (asked, draft) => {
  const room = await ownRoom(asked.params.roomId, asked, draft)
  if (room === null) return notFound()
  if (!mayKeepHours(asked.person, room)) {
    const turnTo = await leadersOf(asked.authority.id, draft)
    return { ok: false, problem: problemAnswer('not-permitted', { turnTo }) }
  }
  return saveHours({ kind: 'room', id: room.id }, room, asked, draft)
}
