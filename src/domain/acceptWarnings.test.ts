import { expect, it } from 'vitest'
import { acceptWarnings } from './acceptWarnings'

const who = { by: 'caseworker', now: '2026-11-23T08:00:00Z' }
const reason = 'Borgeren kan kun der'

it('nothing is accepted where nothing speaks against the talk', () => {
  const asked = { warnings: ['closing-day'], reason } as const
  expect(acceptWarnings([], asked, who)).toEqual({ ok: true, accepted: null })
  expect(acceptWarnings([], null, who)).toEqual({ ok: true, accepted: null })
})

it('of what was seen that is kept which holds, with the reason, by whom and when', () => {
  const asked = { warnings: ['after-due', 'closing-day', 'room-closed'], reason } as const
  expect(acceptWarnings(['closing-day', 'after-due'], asked, who)).toEqual({
    ok: true,
    accepted: { warnings: ['closing-day', 'after-due'], reason, by: who.by, at: who.now },
  })
})

it.each([
  ['nobody accepted anything', null],
  ['only the other was seen', { warnings: ['closing-day'], reason } as const],
])('all that holds is named when %s', (_, asked) => {
  expect(acceptWarnings(['closing-day', 'after-due'], asked, who)).toEqual({
    ok: false,
    refusal: { kind: 'needs-acceptance', warnings: ['closing-day', 'after-due'] },
  })
})
