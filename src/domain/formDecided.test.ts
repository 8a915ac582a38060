import { expect, it } from 'vitest'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { formDecided } from './formDecided'

const on = '2026-11-25'
const asking = { before: null, by: 'caseworker', now: '2026-11-23T23:30:00Z' }
const wish = { form: 'video', on: '2026-11-20', by: 'colleague' } as const
const decided = { because: 'Skal vise papirer', by: 'colleague', at: '2026-11-20T08:00:00Z' }
const before = { wish, physicalRequired: decided }

it('a wish is of the Danish day it is said, or of the day it was asked about', () => {
  const asked = buildConversationRequest({ on, wish: 'video' })
  expect(formDecided(asked, asking).wish).toEqual({
    form: 'video',
    on: '2026-11-24',
    by: 'caseworker',
  })
  expect(formDecided({ ...asked, wishedOn: '2026-11-10' }, asking).wish?.on).toBe('2026-11-10')
})

it('a decision is of who decides, now', () => {
  const { because } = decided
  const request = buildConversationRequest({ on, wish: 'video', physicalRequired: { because } })
  expect(formDecided(request, asking).physicalRequired).toEqual({
    because,
    by: 'caseworker',
    at: asking.now,
  })
})

it('what a change says again stays as it was said', () => {
  const { because } = decided
  const request = buildConversationRequest({ on, wish: 'video', physicalRequired: { because } })
  expect(formDecided(request, { ...asking, before })).toEqual(before)
  expect(formDecided({ ...request, wishedOn: wish.on }, { ...asking, before })).toEqual(before)
})

it('what a change says anew is of who changes it, and what it leaves out falls away', () => {
  const request = buildConversationRequest({ on, wish: 'phone' })
  expect(formDecided(request, { ...asking, before })).toEqual({
    wish: { form: 'phone', on: '2026-11-24', by: 'caseworker' },
    physicalRequired: null,
  })
  const again = { ...request, wish: 'video', wishedOn: '2026-11-22' } as const
  expect(formDecided(again, { ...asking, before }).wish).toEqual({
    form: 'video',
    on: '2026-11-22',
    by: 'caseworker',
  })
})
