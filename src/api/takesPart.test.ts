import { describe, expect, it } from 'vitest'
import { moveConversation, openCalendar } from '../contract/calendarOperations'
import {
  askBookingOptions,
  bookConversation,
  changeConversation,
  openCitizen,
} from '../contract/operations'
import type { ConversationRequest } from '../domain/conversationRequest'
import { buildAuthority } from '../testing/buildAuthority'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { openApi, type OpenedApi } from '../testing/openApi'

const on = '2026-11-25'
const seed = buildSeed([buildInsured('2026-11-16', { citizen: { id: 'insured' } })])
const params = { citizenId: 'insured' }
const withAdviser = { kind: 'on-request', guest: 'adviser', topic: 'Hemmeligt' } as const

function open(shares = true) {
  const authorities = seed.authorities.map((one) =>
    one.id === 'fund' ? buildAuthority({ kind: 'fund', sharesCalendar: shares }) : one,
  )
  return openApi({ now: '2026-11-23T08:00:00Z', seed: { ...seed, authorities } })
}

function book(api: OpenedApi, more: Partial<ConversationRequest>, as = 'caseworker') {
  return api.ask(bookConversation, { as, params, body: buildConversationRequest({ on, ...more }) })
}

describe('somebody of the other authority who takes part', () => {
  it('is told by name, and keeps a calendar busy that is theirs', async () => {
    const api = open()
    const { body } = await book(api, withAdviser)
    expect(body.guest).toEqual({ id: 'adviser', name: 'Rune Rådgiver' })
    const meeting = { kind: 'room', room: 'fund-room' } as const
    const own = { at: '10:30', caseworker: 'adviser', meeting }
    const refused = await book(api, own, 'adviser')
    expect(refused.kind).toBe('409 time-taken')
    expect(refused.problem.clashes?.map(({ resource }) => resource)).toEqual([
      'caseworker',
      'citizen',
    ])
  })

  it('sees the talk in the calendar, where it is held, and neither moves it nor reads its topic', async () => {
    const api = open()
    await book(api, withAdviser)
    const { body } = await api.ask(openCalendar, { as: 'adviser', query: { on } })
    expect(body.talks).toMatchObject([
      {
        caseworker: 'adviser',
        caseworkerName: 'Rune Rådgiver',
        citizen: { id: 'insured' },
        mine: false,
        guest: null,
        place: 'Lokale 1, Prøvevej 1',
      },
    ])
    const page = await api.ask(openCitizen, { as: 'adviser', params })
    expect(page.body.conversations).toMatchObject([
      { mine: false, topic: '', participants: [], place: 'Lokale 1, Prøvevej 1' },
    ])
    const talk = { ...params, conversationId: 'made-1' }
    const to = { on, at: '13:00', minutes: 45, caseworker: 'adviser', reason: 'Syg' }
    const request = { ...to, wishedBy: 'authority' } as const
    const move = { as: 'adviser', params: talk, body: request, version: 1 }
    expect((await api.ask(moveConversation, move)).kind).toBe('404 not-found')
    const mine = await api.ask(openCalendar, { query: { on } })
    expect(mine.body.talks).toMatchObject([
      { caseworker: 'caseworker', mine: true, guest: 'adviser' },
    ])
  })

  it('is kept busy at the new time when the talk is moved, and is let go by a change', async () => {
    const api = open()
    await book(api, withAdviser)
    const talk = { ...params, conversationId: 'made-1' }
    const to = { on, at: '13:00', minutes: 45, caseworker: 'caseworker', reason: 'Syg' }
    const body = { ...to, wishedBy: 'authority' } as const
    const moved = await api.ask(moveConversation, { params: talk, body, version: 1 })
    expect(moved.body.guest?.id).toBe('adviser')
    const ask = async () => {
      const query = { minutes: 45, on, at: '13:00', with: 'adviser', changing: 'none' }
      return (await api.ask(askBookingOptions, { params, query })).body.clashes.length
    }
    const before = await ask()
    const alone = { ...withAdviser, guest: null, at: '13:00' }
    const request = buildConversationRequest({ on, ...alone })
    const changed = await api.ask(changeConversation, { params: talk, body: request, version: 2 })
    expect(changed.body.guest).toBeNull()
    expect(await ask()).toBe(before - 1)
  })

  it('has hours of their own, which are warned of', async () => {
    const late = { ...withAdviser, at: '17:00' }
    expect((await book(open(), late)).problem.warnings).toEqual(['outside-hours'])
  })

  it.each([
    ['of one’s own', 'colleague', true],
    ['of elsewhere', 'adviser-away', true],
    ['nobody', 'nobody', true],
    ['of a fund that does not share its calendar', 'adviser', false],
  ])('is nobody %s', async (_, guest, shares) => {
    const { problem } = await book(open(shares), { ...withAdviser, guest })
    expect(problem.errors).toEqual([{ pointer: '/guest', code: 'unknown-guest' }])
  })
})

describe('others who take part', () => {
  const interpreter = { kind: 'interpreter', name: '', language: 'ar' } as const
  const doctor = { kind: 'doctor', name: 'Dorte Doktor', language: null } as const

  it('are kept with the talk, told, and changed with it', async () => {
    const api = open()
    const asked = { ...withAdviser, participants: [interpreter, doctor] }
    const { body } = await book(api, asked)
    expect(body.participants).toEqual([interpreter, doctor])
    const talk = { ...params, conversationId: 'made-1' }
    const request = buildConversationRequest({ on, ...withAdviser, participants: [doctor] })
    const changed = await api.ask(changeConversation, { params: talk, body: request, version: 1 })
    expect(changed.body.participants).toEqual([doctor])
  })

  it.each([
    [
      'an interpreter of no language',
      [{ ...interpreter, language: null }],
      '/participants/0/language',
    ],
    ['a doctor of a language', [doctor, { ...doctor, language: 'ar' }], '/participants/1/language'],
    ['a name too long', [{ ...doctor, name: 'x'.repeat(101) }], '/participants/0/name'],
    ['nine', Array.from({ length: 9 }, () => doctor), '/participants'],
  ])('are refused: %s', async (_, participants, pointer) => {
    const { problem } = await book(open(), { ...withAdviser, participants })
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer])
  })
})
