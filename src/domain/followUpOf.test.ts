import { describe, expect, it } from 'vitest'
import { followUpOf } from './followUpOf'

const now = '2026-11-23T08:00:00Z'
const asked = { staff: new Set(['caseworker', 'colleague']), by: 'caseworker', now }
const said = { on: '2026-11-23', person: 'colleague' }

describe('how a note is followed up', () => {
  it('is on a day, by one of the staff, or not at all', () => {
    expect(followUpOf(said, null, asked)).toEqual({
      ok: true,
      followUp: { ...said, settled: null },
    })
    expect(followUpOf(null, null, asked)).toEqual({ ok: true, followUp: null })
  })

  it('is not begun on a day that has passed, nor by somebody else’s staff', () => {
    expect(followUpOf({ on: '2026-11-22', person: 'adviser' }, null, asked)).toEqual({
      ok: false,
      errors: [
        { pointer: '/followUp/on', code: 'in-the-past' },
        { pointer: '/followUp/person', code: 'unknown-caseworker' },
      ],
    })
  })

  it('is settled once, also when its day has passed, and may be taken up again', () => {
    const before = { on: '2026-11-02', person: 'caseworker', settled: null }
    const settled = followUpOf({ ...before, settled: true }, before, asked)
    const done = { ...before, settled: { by: 'caseworker', at: now } }
    expect(settled).toEqual({ ok: true, followUp: done })
    const again = { ...asked, by: 'colleague', now: '2026-11-24T08:00:00Z' }
    expect(followUpOf({ ...before, settled: true }, done, again)).toEqual(settled)
    expect(followUpOf({ ...before, settled: false }, done, again)).toEqual({
      ok: true,
      followUp: before,
    })
  })
})
