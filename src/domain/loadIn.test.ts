import { expect, it } from 'vitest'
import { buildAvailability } from '../testing/buildAvailability'
import { buildConversation } from '../testing/buildConversation'
import { loadIn } from './loadIn'

const monday = '1999-11-01'
const week = { 1: [{ from: '08:00', to: '16:00' }], 2: [{ from: '08:00', to: '12:00' }] }
const busy = (from: string, to: string, on = '1999-11-01') => ({
  start: `${on}T${from}:00Z`,
  end: `${on}T${to}:00Z`,
})
const openWith = (times: readonly ReturnType<typeof busy>[], talks = [atNine]) =>
  loadIn(monday, buildAvailability({ week, busy: times }), talks).open
const atNine = buildConversation({ start: '1999-11-01T08:00:00Z', end: '1999-11-01T08:45:00Z' })

it('has the talks of the week, their minutes and the hours there are for them', () => {
  const after = buildConversation({
    id: 'after',
    start: '1999-11-08T08:00:00Z',
    end: '1999-11-08T08:45:00Z',
  })
  const cancelled = buildConversation({ ...atNine, id: 'cancelled', status: 'cancelled' })
  expect(loadIn(monday, buildAvailability({ week }), [atNine, after, cancelled])).toEqual({
    from: monday,
    talks: 1,
    minutes: 45,
    open: 720,
  })
})

it('takes from the hours what another calendar says is busy in them, once', () => {
  expect(openWith([busy('10:00', '11:30')])).toBe(720 - 90)
  expect(openWith([busy('10:00', '11:30'), busy('11:00', '12:00')])).toBe(720 - 120)
})

it('takes nothing for what lies outside the hours, beside them or in another week', () => {
  expect(openWith([busy('04:00', '07:30')])).toBe(720 - 30)
  expect(openWith([busy('16:00', '18:00')])).toBe(720)
  expect(openWith([busy('10:00', '11:30', '1999-11-08')])).toBe(720)
})

it('takes what goes on past midnight on both days', () => {
  const long = { start: '1999-11-01T14:00:00Z', end: '1999-11-02T08:00:00Z' }
  expect(openWith([long])).toBe(720 - 60 - 60)
})

it('takes nothing for a talk that stands in the other calendar too', () => {
  expect(openWith([busy('08:00', '08:45')])).toBe(720)
  expect(openWith([busy('08:00', '09:00')])).toBe(720 - 15)
})
