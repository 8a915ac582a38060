import { expect, it } from 'vitest'
import { clashesOf } from './clashes'

const busy = (kind: 'caseworker' | 'citizen' | 'room', start: string, end: string) => ({
  resource: { kind, id: 'somebody' },
  start,
  end,
  conversation: 'secret',
})

it('what stands in the way is told in local time, in order, without whose it is', () => {
  const clashes = clashesOf([
    busy('room', '2026-10-26T09:00:00Z', '2026-10-26T09:45:00Z'),
    busy('citizen', '2026-10-24T08:30:00Z', '2026-10-24T09:00:00Z'),
    busy('caseworker', '2026-10-24T08:00:00Z', '2026-10-24T09:00:00Z'),
  ])
  expect(clashes).toEqual([
    { resource: 'caseworker', on: '2026-10-24', from: '10:00', to: '11:00' },
    { resource: 'citizen', on: '2026-10-24', from: '10:30', to: '11:00' },
    { resource: 'room', on: '2026-10-26', from: '10:00', to: '10:45' },
  ])
})
