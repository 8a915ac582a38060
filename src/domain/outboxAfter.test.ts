import { describe, expect, it } from 'vitest'
import { buildMessage } from '../testing/buildMessage'
import { outboxAfter } from './outboxAfter'

const now = '2026-11-23T08:00:00Z'
const later = '2026-11-23T08:10:00Z'
const change = buildMessage({ id: 'talk-2n', about: { version: 2 }, what: 'changed' })
const cancellation = buildMessage({ id: 'talk-2n', about: { version: 2 }, what: 'cancelled' })
const told = (...parts: Parameters<typeof outboxAfter>) =>
  outboxAfter(...parts).map(({ id, state, reason }) => [id, state, reason])

describe('what is kept when a talk is told of anew', () => {
  it('stops reminders that wait, and leaves what is sent or on its way', () => {
    const reminder = { what: 'reminder', channel: 'text-message', notBefore: later } as const
    const kept = [
      buildMessage({ id: 'waits' }),
      buildMessage({ id: 'reminds', ...reminder }),
      buildMessage({ id: 'reminded', ...reminder, state: 'sent' }),
    ]
    expect(told(kept, [change], now)).toEqual([
      ['reminds', 'stopped', 'talk-changed'],
      ['talk-2n', 'waiting', null],
    ])
    expect(told(kept, [cancellation], now)).toEqual([
      ['reminds', 'stopped', 'talk-cancelled'],
      ['talk-2n', 'waiting', null],
    ])
  })

  it('tells nobody of what is ended, whichever way it was to be told of before', () => {
    const held = buildMessage({ channel: 'digital-post', notBefore: later })
    const ended = { ...cancellation, id: 'talk-2l', channel: 'letter' } as const
    expect(told([held], [ended], now)).toEqual([['talk-1n', 'stopped', 'talk-cancelled']])
    const unsent = { ...held, state: 'stopped', reason: 'moved-away' } as const
    expect(told([unsent], [ended], now)).toEqual([])
    const sent = { ...held, state: 'sent', tries: 1 } as const
    expect(told([sent], [ended], now)).toEqual([['talk-2l', 'waiting', null]])
  })

  it('tells nobody of a talk that is called off before anything of it left the house', () => {
    const held = buildMessage({ notBefore: later })
    expect(told([held], [cancellation], now)).toEqual([['talk-1n', 'stopped', 'talk-cancelled']])
    expect(told([held], [change], now)).toEqual([['talk-2n', 'waiting', null]])
    const tried = { ...held, tries: 1 }
    const claimed = { ...held, claimedUntil: later }
    const dueNow = buildMessage()
    for (const kept of [tried, claimed, dueNow])
      expect(told([kept], [cancellation], now)).toEqual([['talk-2n', 'waiting', null]])
  })
})
