import { describe, expect, it } from 'vitest'
import { buildConversation } from '../testing/buildConversation'
import { buildJournalEntry } from '../testing/buildJournalEntry'
import { undoBooking } from './undoBooking'

const talk = buildConversation({ id: 'talk', start: '2026-11-25T09:00:00Z' })
const booked = buildJournalEntry({
  what: 'conversation-booked',
  subject: 'talk',
  at: '2026-11-23T08:00:00Z',
})

describe('taking a booking back', () => {
  it('can be done for ten minutes, and leaves a talk that nobody called off', () => {
    const answer = undoBooking(talk, { journal: [booked], now: '2026-11-23T08:10:00Z' })
    expect(answer).toEqual({
      ok: true,
      conversation: { ...talk, version: talk.version + 1, status: 'cancelled', outcome: null },
    })
  })

  it('is refused later, or when something has been changed since', () => {
    const over = { ok: false, refusal: { kind: 'undo-over' } }
    expect(undoBooking(talk, { journal: [booked], now: '2026-11-23T08:10:01Z' })).toEqual(over)
    const moved = { ...booked, id: 'moved', what: 'conversation-moved' } as const
    expect(undoBooking(talk, { journal: [booked, moved], now: booked.at })).toEqual(over)
    const another = { ...booked, subject: 'another' }
    expect(undoBooking(talk, { journal: [another], now: booked.at })).toEqual(over)
  })

  it('is refused for a talk that is held, missed or cancelled', () => {
    const answer = undoBooking({ ...talk, status: 'held' }, { journal: [booked], now: booked.at })
    expect(answer).toEqual({ ok: false, refusal: { kind: 'wrong-status', status: 'held' } })
  })
})
