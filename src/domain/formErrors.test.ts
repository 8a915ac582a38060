import { describe, expect, it } from 'vitest'
import type { FormVerdict } from '../law/assessment'
import { forms } from '../law/caseFile'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import type { ConversationRequest } from './conversationRequest'
import { formErrors } from './formErrors'

const chosenBy = (chooser: FormVerdict['chooser']): FormVerdict => ({
  first: false,
  allowed: forms,
  chooser,
  rules: [],
  excluded: [],
  why: { facts: [], arithmetic: [], assumption: null },
})

function errors(more: Partial<ConversationRequest>, verdict: FormVerdict | null) {
  const request = buildConversationRequest({ on: '2026-11-25', ...more })
  return formErrors(request, verdict).map(({ pointer, code }) => `${pointer} ${code}`)
}

describe('the wish', () => {
  const because = { because: 'Skal vise papirer' }
  it.each([
    ['is needed where the citizen chooses', 'citizen', { wish: null }, ['/wish wish-missing']],
    ['is followed', 'citizen', { wish: 'physical' }, []],
    ['is not overruled silently', 'citizen', { wish: 'phone' }, ['/form against-wish']],
    ['may be overruled with a reason', 'citizen', { wish: 'phone', physicalRequired: because }, []],
    [
      'is not overruled without one',
      'citizen',
      { wish: 'phone', physicalRequired: { because: ' ' } },
      ['/physicalRequired/because reason-missing'],
    ],
    ['is not asked for where the authority chooses', 'authority', { wish: null }, []],
    ['does not bind where the authority chooses', 'authority', { wish: 'phone' }, []],
    ['is not asked for where the law leaves no choice', 'law', { wish: null }, []],
  ] satisfies [string, FormVerdict['chooser'], Partial<ConversationRequest>, string[]][])(
    '%s',
    (_, chooser, more, expected) => {
      expect(errors(more, chosenBy(chooser))).toEqual(expected)
    },
  )

  it('is not asked for when no process runs', () => {
    expect(errors({ wish: null }, null)).toEqual([])
  })
})

describe('the way to meet', () => {
  const meetings = {
    room: { kind: 'room', room: 'room' },
    address: { kind: 'address', address: 'Hjemme 1' },
    link: { kind: 'link', link: 'https://video.example' },
    number: { kind: 'number', number: '00112233', caller: 'authority' },
  } as const

  it.each([
    ['physical', ['room', 'address']],
    ['phone', ['number']],
    ['video', ['link']],
  ] as const)('fits the form: %s by %j', (form, fitting) => {
    const fits = Object.values(meetings)
      .filter((meeting) => errors({ form, meeting }, null).length === 0)
      .map(({ kind }) => kind)
    expect(fits).toEqual(fitting)
    const wrong = Object.values(meetings).find(({ kind }) => !fits.includes(kind))
    expect(errors({ form, ...(wrong && { meeting: wrong }) }, null)).toEqual([
      '/meeting meeting-does-not-fit',
    ])
  })
})
