import { describe, expect, it } from 'vitest'
import { openDay } from '../contract/day'
import { holdAfterwards } from '../contract/heldOperation'
import { followUpNote, openNotes, writeNote } from '../contract/note'
import type { OfferChange } from '../contract/offerChange'
import { changeOfferPlan } from '../contract/offerOperations'
import { registerOutcome } from '../contract/operations'
import { replyToReferral } from '../contract/referral'
import { openSelfBooking, openSelfBookings } from '../contract/selfBooking'
import { buildConversation } from '../testing/buildConversation'
import { buildOffer } from '../testing/buildOffer'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi, type OpenedApi } from '../testing/openApi'

const now = '2026-11-23T08:00:00Z'
const person = (id: string, last: number) => ({
  id,
  name: id,
  civilRegistrationNumber: `6${last}0180-100${last}`,
})
const held = (id: string, caseworker: string) =>
  buildConversation({
    id,
    start: `2026-10-02T${id === 'a' ? '09' : '10'}:00:00Z`,
    status: 'held',
    caseworker,
  })

/** One nobody has any more, with a talk due soon; one of one’s own, and one of a colleague’s. */
const seed = buildSeed([
  buildUninsured('2026-06-05', {
    citizen: person('new', 1),
    conversations: [
      buildConversation({
        id: 'c',
        start: '2026-06-10T09:00:00Z',
        status: 'held',
        caseworker: 'caseworker-away',
      }),
    ],
  }),
  buildUninsured('2026-09-21', {
    citizen: person('mine', 2),
    conversations: [
      held('a', 'caseworker'),
      buildConversation({ id: 'today', start: '2026-11-23T07:00:00Z', citizen: 'mine' }),
      buildConversation({ id: 'later', start: '2026-11-23T12:00:00Z', citizen: 'mine' }),
    ],
  }),
  buildUninsured('2026-09-21', {
    citizen: person('theirs', 3),
    conversations: [held('b', 'colleague')],
  }),
])
const open = () => openApi({ now, seed })
const day = async (api: OpenedApi, as = 'caseworker') => (await api.ask(openDay, { as })).body
const tasks = async (api: OpenedApi, as?: string) =>
  (await day(api, as)).tasks.map(({ is, citizen, on }) => `${is} ${citizen.id} ${on}`)

describe('somebody’s day', () => {
  it('has one’s own talks in order of time, with what one must know', async () => {
    const { talks } = await day(open())
    expect(talks.map(({ id, at, begun }) => ({ id, at, begun }))).toEqual([
      { id: 'today', at: '08:00', begun: true },
      { id: 'later', at: '13:00', begun: false },
    ])
    expect(talks[0]).toMatchObject({ citizen: { id: 'mine' }, status: 'booked', guestOf: null })
    expect((await day(open(), 'colleague')).talks).toEqual([])
  })

  it('asks about one’s own citizens and those nobody has, never a colleague’s', async () => {
    const api = open()
    const mine = await tasks(api)
    expect(mine).toContain('outcome mine 2026-11-23')
    expect(mine.some((task) => task.includes(' new '))).toBe(true)
    expect(mine.some((task) => task.includes(' theirs '))).toBe(false)
    expect((await tasks(api, 'colleague')).some((task) => task.includes(' mine '))).toBe(false)
    expect(await tasks(api, 'adviser')).toEqual([])
  })

  it('tells of an outcome once the talk has begun, until it is registered', async () => {
    const api = open()
    api.setNow('2026-11-23T06:59:00Z')
    expect(await tasks(api)).not.toContain('outcome mine 2026-11-23')
    api.setNow(now)
    const params = { citizenId: 'mine', conversationId: 'today' }
    const body = { status: 'held', form: 'physical', cancelledBy: null, note: '' } as const
    await api.ask(registerOutcome, { params, body, version: 1 })
    expect(await tasks(api)).not.toContain('outcome mine 2026-11-23')
  })

  it('tells of one’s own talk with a citizen who is a colleague’s now', async () => {
    const talks = [
      held('b', 'colleague'),
      buildConversation({ id: 'once-mine', start: '2026-09-30T08:00:00Z', citizen: 'theirs' }),
    ]
    const citizen = person('theirs', 3)
    const moved = buildSeed([buildUninsured('2026-09-21', { citizen, conversations: talks })])
    const api = openApi({ now, seed: moved })
    expect(await tasks(api)).toEqual(['outcome theirs 2026-09-30'])
    expect(await tasks(api, 'colleague')).not.toContain('outcome theirs 2026-09-30')
  })

  it('has what is to be followed up from its day on, by whom it was given to', async () => {
    const api = open()
    const params = { citizenId: 'mine' }
    const body = { text: 'Ring', followUp: { on: '2026-11-24', person: 'colleague' } }
    await api.ask(writeNote, { params, body })
    expect(await tasks(api, 'colleague')).not.toContain('follow-up mine 2026-11-24')
    api.setNow('2026-11-24T08:00:00Z')
    expect(await tasks(api, 'colleague')).toContain('follow-up mine 2026-11-24')
    expect(await tasks(api)).not.toContain('follow-up mine 2026-11-24')
  })

  it('has an agreement on its day, until it is followed up', async () => {
    const api = open()
    const params = { citizenId: 'mine' }
    const body = {
      kind: 'job',
      on: '2026-11-20',
      at: '10:00',
      minutes: 30,
      form: 'phone',
      caseworker: 'caseworker',
      because: 'Borgeren ringede',
      note: '',
      agreements: [{ text: 'Find et kursus', whose: 'authority', by: '2026-11-23' }],
    } as const
    await api.ask(holdAfterwards, { params, body })
    expect(await tasks(api)).toContain('follow-up mine 2026-11-23')
    const [note] = (await api.ask(openNotes, { params })).body.notes
    if (!note?.followUp) throw new Error('nothing is to be followed up')
    const { on, person: by } = note.followUp
    await api.ask(followUpNote, {
      params: { ...params, noteId: note.id },
      body: { followUp: { on, person: by, settled: true } },
      version: note.version,
    })
    expect(await tasks(api)).not.toContain('follow-up mine 2026-11-23')
  })

  it('leaves a talk to the citizen who may book it alone, and has it back when that runs out', async () => {
    const api = open()
    const params = { citizenId: 'new' }
    const [first] = (await api.ask(openSelfBookings, { params })).body.bookable
    if (!first) throw new Error('nothing may be booked by the citizen alone')
    const due = `due new ${first.dueBy}`
    const before = await tasks(api)
    const { requirement } = first
    const body = { requirement, minutes: 30, deadline: '2026-12-01', caseworker: 'caseworker' }
    await api.ask(openSelfBooking, { params, body })
    expect(before).toContain(due)
    expect(await tasks(api)).not.toContain(due)
    api.setNow('2026-12-02T08:00:00Z')
    expect(await tasks(api)).toContain('self-booking new 2026-12-01')
  })

  it('keeps a talk that is due when the citizen may book another alone', async () => {
    const api = open()
    const params = { citizenId: 'new' }
    const [first, second] = (await api.ask(openSelfBookings, { params })).body.bookable
    if (!first || !second) throw new Error('too little may be booked by the citizen alone')
    const { requirement } = second
    const body = { requirement, minutes: 30, deadline: '2026-12-01', caseworker: 'caseworker' }
    const { status } = await api.ask(openSelfBooking, { params, body })
    expect(status).toBe(201)
    expect(await tasks(api)).toContain(`due new ${first.dueBy}`)
  })

  it('tells of a referral until it is accepted', async () => {
    const citizen = { ...person('new', 1), unemploymentFund: 'fund' }
    const referredToJobCentre = { on: '2026-11-20', because: 'risk-of-long-term' as const }
    const file = buildInsured('2026-11-09', { citizen })
    const [benefit] = file.benefits
    if (!benefit) throw new Error('no benefit runs')
    const benefits = [{ ...benefit, referredToJobCentre }]
    const api = openApi({ now, seed: buildSeed([{ ...file, benefits }]) })
    expect(await tasks(api)).toContain('referral new 2026-11-20')
    const body = { what: 'referral-asked', text: 'Hvad har I prøvet?' } as const
    await api.ask(replyToReferral, { params: { citizenId: 'new' }, body })
    expect(await tasks(api, 'adviser')).toContain('referral new 2026-11-20')
    const accepted = { what: 'referral-accepted', text: '' } as const
    await api.ask(replyToReferral, { params: { citizenId: 'new' }, body: accepted })
    expect(await tasks(api)).not.toContain('referral new 2026-11-20')
    expect(await tasks(api, 'adviser')).not.toContain('referral new 2026-11-20')
  })

  it('tells of a proposed offer until it is decided, and the fund of what it is asked', async () => {
    const offer = buildOffer({
      from: '2026-12-07',
      to: '2026-12-20',
      status: 'proposed',
      proposedBy: 'adviser',
    })
    const api = openApi({
      now,
      seed: buildSeed([buildInsured('2026-11-16', { offers: [offer] })]),
    })
    const proposals = async (as?: string) =>
      (await tasks(api, as)).filter((line) => line.startsWith('proposal'))
    expect(await proposals()).toEqual(['proposal citizen 2026-12-07'])
    expect(await proposals('adviser')).toEqual([])
    const decide = (body: OfferChange, version: number) =>
      api.ask(changeOfferPlan, { params: { citizenId: 'citizen' }, body, version })
    await decide({ kind: 'offer-asked', offer: 'offer', because: 'Hvor?' }, 1)
    expect([await proposals(), await proposals('adviser')]).toEqual([
      [],
      ['proposal citizen 2026-12-07'],
    ])
    await decide({ kind: 'offer-granted', offer: 'offer', site: null }, 2)
    expect([await proposals(), await proposals('adviser')]).toEqual([[], []])
  })

  it('asks for an offer when its deadline is near, until one is planned in time', async () => {
    const planned = (from: string) =>
      openApi({
        now,
        seed: buildSeed([
          buildUninsured('2026-06-05', {
            offers: [buildOffer({ from, to: null, kind: 'ordinary-education' })],
          }),
        ]),
      })
    const offers = async (api: OpenedApi) =>
      (await tasks(api)).filter((line) => line.startsWith('offer'))
    expect(await offers(planned('2026-12-06'))).toEqual(['offer citizen 2026-12-05'])
    expect(await offers(planned('2026-12-05'))).toEqual([])
  })

  it('counts apart what can no longer come in time', async () => {
    const api = open()
    api.setNow('2027-06-01T08:00:00Z')
    const { tasks: rows, lost } = await day(api)
    expect(rows.map(({ is }) => is)).toEqual(['outcome', 'outcome'])
    expect(lost.length).toBeGreaterThan(0)
    expect(lost.every(({ dueBy }) => dueBy < '2027-06-01')).toBe(true)
  })
})
