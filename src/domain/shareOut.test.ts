import { describe, expect, it } from 'vitest'
import { buildConversation } from '../testing/buildConversation'
import { shareOut, type Cover } from './shareOut'

const talk = (id: string, start: string, end: string) =>
  buildConversation({ id, start: `2026-11-23T${start}:00Z`, end: `2026-11-23T${end}:00Z` })
const early = talk('early', '08:00', '09:00')
const within = talk('within', '08:30', '09:30')
const late = talk('late', '10:00', '11:00')
const ane: Cover = { id: 'ane', free: true, talks: 0 }
const bent: Cover = { id: 'bent', free: true, talks: 1 }

describe('sharing out the talks of a day', () => {
  it('gives two that overlap to two people', () => {
    const both = [ane, bent]
    expect([
      ...shareOut([
        { talk: early, colleagues: both },
        { talk: within, colleagues: both },
      ]),
    ]).toEqual([
      ['early', 'ane'],
      ['within', 'bent'],
    ])
  })

  it('counts what is proposed as well as what is booked, and takes the first of equals', () => {
    const rows = [early, late, talk('last', '12:00', '13:00')].map((one) => ({
      talk: one,
      colleagues: [ane, bent],
    }))
    expect([...shareOut(rows).values()]).toEqual(['ane', 'ane', 'bent'])
  })

  it('leaves out a talk nobody is free for', () => {
    expect(shareOut([{ talk: early, colleagues: [{ ...ane, free: false }] }]).size).toBe(0)
    expect(shareOut([{ talk: early, colleagues: [] }]).size).toBe(0)
  })
})
