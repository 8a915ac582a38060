import { describe, expect, it } from 'vitest'
import { buildConversation } from '../../testing/buildConversation'
import { holderOf } from './holderOf'

const talks = [
  buildConversation({ id: 'last', start: '1999-11-09T09:00:00Z', caseworker: 'colleague' }),
  buildConversation({ id: 'first', start: '1999-11-02T09:00:00Z' }),
  buildConversation({
    id: 'cancelled',
    start: '1999-11-16T09:00:00Z',
    caseworker: 'somebody',
    status: 'cancelled',
  }),
  buildConversation({
    id: 'of-fund',
    start: '1999-11-23T09:00:00Z',
    caseworker: 'adviser',
    authority: 'fund',
  }),
]

describe('whose citizen it is', () => {
  it('is told by the last talk of the authority that was not cancelled', () => {
    expect(holderOf({ conversations: talks }, 'job-centre')).toBe('colleague')
    expect(holderOf({ conversations: talks }, 'fund')).toBe('adviser')
    expect(holderOf({ conversations: talks }, 'elsewhere')).toBeNull()
  })

  it('is said by whoever gave the citizen to somebody, whatever the talks tell', () => {
    const file = { conversations: talks, assigned: { 'job-centre': 'leader' } }
    expect(holderOf(file, 'job-centre')).toBe('leader')
    expect(holderOf({ conversations: [], assigned: { fund: 'adviser' } }, 'fund')).toBe('adviser')
  })

  it('is each authority’s own to say', () => {
    const file = { conversations: talks, assigned: { 'job-centre': 'leader' } }
    expect(holderOf(file, 'fund')).toBe('adviser')
  })
})
