import { describe, expect, it } from 'vitest'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { assessCitizen } from './assessCitizen'
import type { Conversation } from './conversation'
import { nextRequirement } from './nextRequirement'
import { ownRequirement } from './ownRequirement'

function assessed(today: string, conversations: readonly Conversation[] = []) {
  return assessCitizen(buildInsured('2026-11-09', { conversations }), null, today).assessment
}

const talk = (id: string, on: string, party: Conversation['party'], more = {}) =>
  buildConversation({ id, start: `${on}T09:00:00Z`, party, ...more })
const said = (row: ReturnType<typeof nextRequirement>) => row && `${row.number} ${row.status}`

describe('the next requirement', () => {
  it.each([
    ['is the first when nothing is held', '2026-11-23', [], '1 open'],
    [
      'is the second when the first is held',
      '2026-11-23',
      [talk('a', '2026-11-17', 'fund', { status: 'held' })],
      '2 open',
    ],
    ['is a booked one', '2026-11-23', [talk('a', '2026-11-30', 'fund')], '1 booked'],
    ['is not one the other party can no longer keep', '2027-02-10', [], '3 open'],
  ] as const)('%s', (_, today, conversations, expected) => {
    expect(said(nextRequirement(assessed(today, conversations)))).toBe(expected)
  })

  it('is the talk by month sixteen when the six months are over', () => {
    expect(nextRequirement(assessed('2027-05-10'))).toMatchObject({
      rules: ['contact.sixteen-months'],
      dueBy: '2028-03-08',
    })
  })

  it('is none when no process runs', () => {
    expect(nextRequirement(assessed('2026-11-08'))).toBeNull()
  })
})

describe('a party’s own requirement', () => {
  it('is its first that nobody has booked', () => {
    const assessment = assessed('2026-11-23', [talk('a', '2026-11-30', 'fund')])
    expect(said(ownRequirement(assessment, 'fund', undefined))).toBe('2 open')
    expect(said(ownRequirement(assessment, 'job-centre', undefined))).toBe('3 open')
    expect(ownRequirement(assessment, 'other', undefined)).toBeNull()
  })

  it('is the one asked for, when there is such a one', () => {
    const assessment = assessed('2026-11-23')
    expect(said(ownRequirement(assessment, 'fund', 4))).toBe('4 open')
    expect(ownRequirement(assessment, 'fund', 5)).toBeNull()
  })

  it('is none when the party can no longer keep any', () => {
    expect(ownRequirement(assessed('2027-02-10'), 'fund', undefined)).toBeNull()
  })
})
