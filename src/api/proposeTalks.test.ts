import { describe, expect, it } from 'vitest'
import { openSelfBooking, openSelfBookings } from '../contract/selfBooking'
import { proposeTalks, type TalkPlan } from '../contract/talkPlan'
import type { Hindrance } from '../domain/citizenNeeds'
import { buildConversation } from '../testing/buildConversation'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const now = '2026-11-23T08:00:00Z'
const query = { from: '2026-11-23', to: '2026-12-06' }
const everybody = { citizens: null }
const started = '2026-11-02'
const held = (parts: object = {}) =>
  buildConversation({ start: '2026-11-24T09:00:00Z', status: 'booked', ...parts })
const person = (id: string, last: number, parts: object = {}) => ({
  id,
  civilRegistrationNumber: `6${last}0180-100${last}`,
  ...parts,
})

/** Whose first talk is due within the span, and who holds their talks. */
const seed = buildSeed([
  buildUninsured(started, { citizen: person('new', 1) }),
  buildUninsured('2026-09-21', {
    citizen: person('mine', 2, { phone: '00 11 22 33' }),
    conversations: [
      held({ id: 'of-mine', start: '2026-10-02T09:00:00Z', status: 'held', form: 'phone' }),
    ],
  }),
  buildUninsured('2026-09-21', {
    citizen: person('theirs', 3),
    conversations: [
      held({
        id: 'of-theirs',
        start: '2026-10-02T10:00:00Z',
        status: 'held',
        caseworker: 'colleague',
      }),
    ],
  }),
])
const names = ({ planned, unplanned }: TalkPlan) => ({
  planned: planned.map(({ citizen }) => citizen.id),
  unplanned: unplanned.map(({ citizen, because }) => `${citizen.id} ${because}`),
})

describe('the plan of one’s talks', () => {
  it('has one’s own citizens and those nobody has, and nobody else’s', async () => {
    const api = openApi({ now, seed })
    const of = async (as: string) =>
      (await api.ask(proposeTalks, { as, query, body: everybody })).body
    expect(names(await of('caseworker')).planned.toSorted()).toEqual(['mine', 'new'])
    expect(names(await of('colleague')).planned.toSorted()).toEqual(['new', 'theirs'])
    expect(names(await of('caseworker-away'))).toEqual({ planned: [], unplanned: [] })
    expect(names(await of('adviser'))).toEqual({ planned: [], unplanned: [] })
  })

  it('leaves to a citizen what that citizen may book alone', async () => {
    const api = openApi({ now, seed })
    const params = { citizenId: 'new' }
    const [first] = (await api.ask(openSelfBookings, { params })).body.bookable
    if (!first) throw new Error('nothing may be booked by the citizen alone')
    const { requirement, deadline } = first
    const body = { requirement, minutes: 30, deadline: deadline.from, caseworker: 'caseworker' }
    await api.ask(openSelfBooking, { params, body })
    const { body: plan } = await api.ask(proposeTalks, { query, body: everybody })
    expect(names(plan)).toEqual({ planned: ['mine'], unplanned: ['new self-booking'] })
  })

  it('has what is due in the span or overdue, and lies in the window', async () => {
    const api = openApi({ now, seed })
    const ask = async (from: string, to: string) =>
      (await api.ask(proposeTalks, { query: { from, to }, body: everybody })).body
    const { planned } = await ask('2026-11-23', '2026-12-20')
    expect(planned).toHaveLength(2)
    for (const { required, on } of planned) {
      expect(required.recommended <= '2026-12-20').toBe(true)
      expect(required.from <= on && on <= required.dueBy).toBe(true)
      expect(required.overdue).toBe(false)
    }
    expect(names(await ask('2026-11-23', '2026-11-23'))).toEqual({ planned: [], unplanned: [] })
  })

  it('places what is overdue as soon as can be, and says that it must be accepted', async () => {
    const late = buildSeed([buildUninsured('2026-06-01', { citizen: person('late', 5) })])
    const { body } = await openApi({ now, seed: late }).ask(proposeTalks, {
      query,
      body: everybody,
    })
    expect(body.planned).toMatchObject([
      { on: '2026-11-23', at: '09:15', required: { overdue: true }, warnings: ['after-due'] },
    ])
  })

  it('gives those chosen the times that others would have had', async () => {
    const two = ['first', 'second'].map((id, at) =>
      buildUninsured('2026-06-01', { citizen: person(id, 6 + at) }),
    )
    const api = openApi({ now, seed: buildSeed(two) })
    const of = async (citizens: string[] | null) =>
      (await api.ask(proposeTalks, { query, body: { citizens } })).body.planned.map(
        ({ citizen, on, at }) => ({ id: citizen.id, on, at }),
      )
    const [best, later] = await of(null)
    if (!best || !later) throw new Error('two talks are due')
    expect(later.at > best.at).toBe(true)
    expect(await of([later.id])).toEqual([{ ...best, id: later.id }])
    expect(await of([best.id])).toEqual([best])
    expect(await of(['nobody'])).toEqual([])
  })

  it('leaves what is booked with those not chosen where it is', async () => {
    const taken = held({ id: 'taken', start: '2026-11-23T08:15:00Z', end: '2026-11-23T09:00:00Z' })
    const two = [
      buildUninsured('2026-06-01', { citizen: person('first', 6) }),
      buildUninsured('2026-09-21', { citizen: person('second', 7), conversations: [taken] }),
    ]
    const ask = async (files: typeof two) =>
      (
        await openApi({ now, seed: buildSeed(files) }).ask(proposeTalks, {
          query,
          body: { citizens: ['first'] },
        })
      ).body.planned.map(({ on, at }) => ({ on, at }))
    expect(await ask(two.slice(0, 1))).toEqual([{ on: '2026-11-23', at: '09:15' }])
    const [moved] = await ask(two)
    expect(moved && (moved.on > '2026-11-23' || moved.at >= '10:00')).toBe(true)
  })

  it('has those chosen only where they are one’s own', async () => {
    const api = openApi({ now, seed })
    const body = { citizens: ['mine', 'theirs'] }
    const { body: plan } = await api.ask(proposeTalks, { query, body })
    expect(names(plan).planned).toEqual(['mine'])
  })

  it('proposes the only lawful form, and leaves to be asked what nobody has asked', async () => {
    const { body } = await openApi({ now, seed }).ask(proposeTalks, { query, body: everybody })
    const row = (id: string) => body.planned.find(({ citizen }) => citizen.id === id)
    expect(row('new')).toMatchObject({ form: 'physical', forms: ['physical'], chooser: 'law' })
    expect(row('mine')).toMatchObject({ form: null, chooser: 'citizen', wish: null })
    expect(row('mine')?.room).not.toBeNull()
  })

  it.each([
    ['what the citizen wished last', { phone: '00 11 22 33' }, ['phone 2026-09-28'], []],
    ['no time where there is no number', { phone: null }, [], ['wishing phone-missing']],
  ])('proposes %s', async (_, parts, planned, unplanned) => {
    const wish = { form: 'phone', on: '2026-09-28', by: 'caseworker' } as const
    const wishing = buildUninsured('2026-09-21', {
      citizen: person('wishing', 4, parts),
      conversations: [
        held({ id: 'before', start: '2026-10-02T09:00:00Z', status: 'held', form: 'phone', wish }),
      ],
    })
    const { body } = await openApi({ now, seed: buildSeed([wishing]) }).ask(proposeTalks, {
      query,
      body: everybody,
    })
    expect(body.planned.map((row) => `${row.form} ${row.wish?.on}`)).toEqual(planned)
    expect(names(body).unplanned).toEqual(unplanned)
  })

  it('says why there is no time', async () => {
    const all = { every: 'day', from: '2026-11-01', to: '2026-12-31' } as const
    const hindrances: Hindrance[] = [{ id: 'ill', kind: 'illness', when: all }]
    const needs = { citizen: 'new', version: 1, hindrances, interpreter: null }
    const told = async (given: typeof seed) =>
      names(
        (await openApi({ now, seed: given }).ask(proposeTalks, { query, body: everybody })).body,
      ).unplanned
    const newcomer = seed.citizenFiles.filter(({ citizen }) => citizen.id === 'new')
    const one = { ...seed, citizenFiles: newcomer }
    expect(await told({ ...one, needs: [{ ...needs, disability: null, safety: null }] })).toEqual([
      'new hindered',
    ])
    expect(await told({ ...one, rooms: [] })).toEqual(['new no-room'])
    const absences = [{ id: 'away', from: '2026-11-01', to: '2026-12-31', kind: 'course' as const }]
    const availabilities = one.availabilities.map((row) =>
      row.owner.id === 'caseworker' ? { ...row, absences } : row,
    )
    expect(await told({ ...one, availabilities })).toEqual(['new no-free-time'])
  })

  it('is refused for more than four weeks, and for none', async () => {
    const api = openApi({ now, seed })
    const status = async (to: string) =>
      (await api.ask(proposeTalks, { query: { from: '2026-11-23', to }, body: everybody })).status
    expect(await status('2026-12-20')).toBe(200)
    expect(await status('2026-12-21')).toBe(422)
    expect(await status('2026-11-22')).toBe(422)
  })
})
