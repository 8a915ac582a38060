import { describe, expect, it } from 'vitest'
import { moveConversation } from '../contract/calendarOperations'
import {
  askBookingOptions,
  bookConversation,
  changeConversation,
  openCitizen,
} from '../contract/operations'
import type { BookingWarning } from '../domain/bookingWarning'
import type { ConversationRequest } from '../domain/conversationRequest'
import { buildAuthority } from '../testing/buildAuthority'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const on = '2026-11-25'
const late = { at: '18:00' }
const reason = 'Borgeren kan kun der'
const params = { citizenId: 'new' }
const noon = buildConversation({ id: 'noon', start: `${on}T11:00:00Z` })
const base = buildSeed([
  buildUninsured('2026-11-16', { citizen: { id: 'new' } }),
  buildUninsured('2026-11-16', { citizen: { id: 'with-noon' }, conversations: [noon] }),
  buildUninsured('2026-06-01', { citizen: { id: 'late' } }),
  buildInsured('2026-05-04', { citizen: { id: 'joined' } }),
  buildInsured('2026-11-16', { citizen: { id: 'insured' } }),
])
const seed = {
  ...base,
  authorities: base.authorities.map((one) =>
    one.id === 'job-centre' ? buildAuthority({ sharesCalendar: false }) : one,
  ),
}
const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })

function book(
  api: OpenedApi,
  more: Partial<ConversationRequest> = {},
  citizenId = 'new',
  as = 'caseworker',
) {
  const body = buildConversationRequest({ on, ...more })
  return api.ask(bookConversation, { as, params: { citizenId }, body })
}

const accepting = (...warnings: BookingWarning[]) => ({ accepted: { warnings, reason } })

describe('what speaks against a talk', () => {
  const elsewhere = { meeting: { kind: 'address', address: 'Et andet sted 1' } } as const
  it.each([
    ['outside the hours', 'new', late, ['outside-hours']],
    ['on a closing day', 'new', { on: '2026-12-24' }, ['closing-day']],
    ['right after a talk elsewhere', 'new', { at: '12:45', ...elsewhere }, ['far-apart']],
    ['as the second that day', 'with-noon', { at: '14:00' }, ['second-that-day']],
    ['after the last day', 'late', {}, ['after-due']],
  ] satisfies [string, string, Partial<ConversationRequest>, BookingWarning[]][])(
    'must be accepted: %s',
    async (_, citizen, more, warnings) => {
      const api = open()
      const refused = await book(api, more, citizen)
      expect([refused.kind, refused.problem.warnings]).toEqual(['422 needs-acceptance', warnings])
      const booked = await book(api, { ...more, ...accepting(...warnings) }, citizen)
      expect(booked.status).toBe(201)
      expect(booked.body.accepted).toEqual({
        warnings,
        reason,
        byName: 'Sara Sagsbehandler',
        on: '2026-11-23',
      })
    },
  )

  it('is also that the other party takes part and does not share its calendar', async () => {
    const meeting = { kind: 'room', room: 'fund-room' } as const
    const joint = { kind: 'joint', meeting, caseworker: 'adviser' } as const
    const refused = await book(open(), joint, 'joined', 'adviser')
    expect(refused.problem.warnings).toEqual(['not-shared'])
    const alone = { kind: 'availability', meeting, caseworker: 'adviser' } as const
    expect((await book(open(), alone, 'joined', 'adviser')).status).toBe(201)
  })

  it('is told in full when only a part of it was seen', async () => {
    const both = { ...late, on: '2026-12-24' }
    const { problem } = await book(open(), { ...both, ...accepting('closing-day') })
    expect(problem.warnings).toEqual(['closing-day', 'outside-hours'])
  })

  it('needs a reason, and something that is accepted', async () => {
    const accepted = { warnings: ['outside-hours'], reason: ' ' } as const
    expect((await book(open(), { ...late, accepted })).problem.errors).toEqual([
      { pointer: '/accepted/reason', code: 'reason-missing' },
    ])
    expect((await book(open(), { ...late, ...accepting() })).problem.errors).toEqual([
      { pointer: '/accepted/warnings', code: 'required' },
    ])
  })

  it('is less than that the time is taken', async () => {
    const api = open()
    await book(api, { ...late, ...accepting('outside-hours') })
    expect((await book(api, late, 'late')).kind).toBe('409 time-taken')
  })

  it('is told before, for the same talk', async () => {
    const ask = (citizenId: string, more: Record<string, string>) =>
      open().ask(askBookingOptions, {
        params: { citizenId },
        query: { minutes: 45, on, kind: 'job', room: 'room', ...more },
      })
    expect((await ask('new', late)).body.warnings).toEqual(['outside-hours'])
    expect((await ask('with-noon', { at: '14:00' })).body.warnings).toEqual(['second-that-day'])
    expect((await ask('late', { at: '10:00' })).body.warnings).toEqual(['after-due'])
    expect((await ask('new', { at: '10:00' })).body.warnings).toEqual([])
    expect((await ask('new', { at: '12:45' })).body).toMatchObject({
      warnings: [],
      placesNear: ['Prøvevej 1'],
    })
    expect((await ask('new', { at: '13:00' })).body.placesNear).toEqual([])
  })
})

describe('what was accepted', () => {
  it('is kept with the talk and in the journal: of what was seen, that which holds', async () => {
    const api = open()
    await book(api, { ...late, ...accepting('room-closed', 'outside-hours') })
    const file = await api.store.read((view) => view.citizenFile('new'))
    expect(file?.conversations[0]?.accepted).toEqual({
      warnings: ['outside-hours'],
      reason,
      by: 'caseworker',
      at: '2026-11-23T08:00:00Z',
    })
    expect(file?.journal[0]).toMatchObject({ reason, after: file?.conversations[0] })
  })

  it('is nothing where nothing speaks against the talk', async () => {
    const { body } = await book(open(), accepting('outside-hours'))
    expect(body.accepted).toBeNull()
  })

  it('is told to the other authority without the reason', async () => {
    const api = open()
    const asked = { ...late, kind: 'on-request', ...accepting('outside-hours') } as const
    expect((await book(api, asked, 'insured')).status).toBe(201)
    const page = await api.ask(openCitizen, { as: 'adviser', params: { citizenId: 'insured' } })
    expect(page.body.conversations[0]?.accepted).toMatchObject({
      warnings: ['outside-hours'],
      reason: '',
    })
  })

  it('is asked for again when the talk is moved or changed, and falls away when nothing holds', async () => {
    const api = open()
    await book(api)
    const talk = { ...params, conversationId: 'made-1' }
    const wish = { reason: 'Barn syg', wishedBy: 'citizen' } as const
    const place = { on, minutes: 45, caseworker: 'caseworker', ...wish }
    const move = (version: number, more: Partial<ConversationRequest> & { readonly at: string }) =>
      api.ask(moveConversation, { params: talk, body: { ...place, ...more }, version })
    expect((await move(1, late)).problem.warnings).toEqual(['outside-hours'])
    const moved = await move(1, { ...late, ...accepting('outside-hours') })
    expect(moved.body.accepted?.reason).toBe(reason)

    const change = (version: number, more: Partial<ConversationRequest>) => {
      const body = buildConversationRequest({ on, ...more })
      return api.ask(changeConversation, { params: talk, body, version })
    }
    expect((await change(2, { at: '18:30' })).problem.warnings).toEqual(['outside-hours'])
    const kept = await change(2, { at: '18:30', ...accepting('outside-hours') })
    expect(kept.body.accepted?.reason).toBe(reason)
    expect((await move(3, { at: '10:00' })).body.accepted).toBeNull()
  })
})
