import { expect, it } from 'vitest'
import { buildConversation } from '../testing/buildConversation'
import { occupiesTime, overlap, resourcesOf } from './occupancy'

const nine = '2026-11-25T09:00:00Z'
const span = (from: string, to: string) => ({
  start: `2026-11-25T${from}:00Z`,
  end: `2026-11-25T${to}:00Z`,
})

it.each([
  ['the same time', span('09:00', '10:00'), true],
  ['within', span('09:15', '09:30'), true],
  ['around', span('08:00', '11:00'), true],
  ['over the beginning', span('08:30', '09:01'), true],
  ['over the end', span('09:59', '10:30'), true],
  ['ending as the other begins', span('08:00', '09:00'), false],
  ['beginning as the other ends', span('10:00', '11:00'), false],
  ['apart', span('12:00', '13:00'), false],
])('%s', (_, other, expected) => {
  expect(overlap(span('09:00', '10:00'), other)).toBe(expected)
  expect(overlap(other, span('09:00', '10:00'))).toBe(expected)
})

it('only a cancelled talk gives its time back', () => {
  const statuses = ['booked', 'held', 'missed', 'cancelled'] as const
  expect(statuses.filter(occupiesTime)).toEqual(['booked', 'held', 'missed'])
})

it('a talk keeps two people busy, and a room when it is in one', () => {
  const people = [
    { kind: 'caseworker', id: 'caseworker' },
    { kind: 'citizen', id: 'citizen' },
  ]
  const address = { kind: 'address', address: 'Hjemme 1' } as const
  expect(resourcesOf(buildConversation({ start: nine }))).toEqual([
    ...people,
    { kind: 'room', id: 'room' },
  ])
  expect(resourcesOf(buildConversation({ start: nine, meeting: address }))).toEqual(people)
})
