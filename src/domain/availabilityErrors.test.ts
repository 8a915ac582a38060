import { expect, it } from 'vitest'
import { buildAvailability } from '../testing/buildAvailability'
import type { Availability } from './availability'
import { availabilityErrors } from './availabilityErrors'

const span = (from: string, to: string) => ({ from, to })
const away = { id: 'away', from: '2026-11-25', to: '2026-11-25', kind: 'holiday' } as const

it('hours that can be kept have none', () => {
  const touching = [span('06:00', '12:00'), span('12:00', '22:00')]
  const hours = buildAvailability({
    week: { 1: touching },
    exceptions: [{ on: '2026-11-25', spans: [] }],
    absences: [away],
  })
  expect(availabilityErrors(hours)).toEqual([])
})

it.each<[string, Partial<Availability>, string, string]>([
  [
    'end before they begin',
    { week: { 2: [span('10:00', '10:00')] } },
    '/week/2/0/to',
    'end-before-start',
  ],
  [
    'begin before the office day',
    { week: { 7: [span('05:59', '10:00')] } },
    '/week/7/0/from',
    'outside-day',
  ],
  [
    'end after the office day',
    { week: { 1: [span('20:00', '22:01')] } },
    '/week/1/0/to',
    'outside-day',
  ],
  [
    'overlap',
    { week: { 3: [span('10:00', '12:00'), span('11:59', '13:00')] } },
    '/week/3/1/from',
    'overlaps',
  ],
  [
    'are said twice of a day',
    {
      exceptions: [
        { on: '2026-11-25', spans: [] },
        { on: '2026-11-25', spans: [] },
      ],
    },
    '/exceptions/1/on',
    'same-day',
  ],
  [
    'overlap on a day of their own',
    { exceptions: [{ on: '2026-11-25', spans: [span('08:00', '09:00'), span('08:00', '09:00')] }] },
    '/exceptions/0/spans/1/from',
    'overlaps',
  ],
  [
    'have an absence that ends before it begins',
    { absences: [{ ...away, to: '2026-11-24' }] },
    '/absences/0/to',
    'end-before-start',
  ],
  ['close a person', { absences: [{ ...away, kind: 'closed' }] }, '/absences/0/kind', 'invalid'],
  [
    'send a room on holiday',
    { owner: { kind: 'room', id: 'room' }, absences: [away] },
    '/absences/0/kind',
    'invalid',
  ],
])('hours that %s are told so', (_, parts, pointer, code) => {
  expect(availabilityErrors(buildAvailability(parts))).toEqual([{ pointer, code }])
})
