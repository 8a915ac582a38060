import { describe, expect, it } from 'vitest'
import { buildAvailability } from '../testing/buildAvailability'
import { canCover } from './canCover'
import type { Occupied } from './occupancy'

const owner = { kind: 'caseworker', id: 'colleague' } as const
/** A Monday, 10:00 to 10:45 in Denmark. */
const talk = { start: '2026-11-23T09:00:00Z', end: '2026-11-23T09:45:00Z' }
const colleague = buildAvailability({ owner })
const taken = (start: string, end: string, id = 'colleague'): Occupied => ({
  resource: { kind: 'caseworker', id },
  start,
  end,
  conversation: 'other',
})

describe('a colleague', () => {
  it('can cover a talk in their hours, also one that takes all of them', () => {
    expect(canCover(colleague, talk, [])).toBe(true)
    const short = {
      ...colleague,
      exceptions: [{ on: '2026-11-23', spans: [{ from: '10:00', to: '10:45' }] }],
    }
    expect(canCover(short, talk, [])).toBe(true)
  })

  it.each([
    [
      'comes too late',
      { exceptions: [{ on: '2026-11-23', spans: [{ from: '10:01', to: '16:00' }] }] },
    ],
    [
      'goes too early',
      { exceptions: [{ on: '2026-11-23', spans: [{ from: '08:00', to: '10:44' }] }] },
    ],
    [
      'is away',
      { absences: [{ id: 'a', from: '2026-11-23', to: '2026-11-23', kind: 'holiday' as const }] },
    ],
    [
      'is busy in another calendar',
      { busy: [{ start: '2026-11-23T09:30:00Z', end: '2026-11-23T10:00:00Z' }] },
    ],
  ])('cannot who %s', (_, parts) => {
    expect(canCover({ ...colleague, ...parts }, talk, [])).toBe(false)
  })

  it('cannot during another talk of theirs or the pause beside it', () => {
    const before = taken('2026-11-23T08:15:00Z', '2026-11-23T09:00:00Z')
    expect(canCover(colleague, talk, [before])).toBe(true)
    expect(canCover({ ...colleague, bufferMinutes: 5 }, talk, [before])).toBe(false)
    const during = taken('2026-11-23T09:40:00Z', '2026-11-23T10:00:00Z')
    expect(canCover(colleague, talk, [during])).toBe(false)
    expect(
      canCover(colleague, talk, [{ ...during, resource: { kind: 'caseworker', id: 'x' } }]),
    ).toBe(true)
  })
})
