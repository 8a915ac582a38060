import { describe, expect, it } from 'vitest'
import type { EmployerRequest } from '../contract/employer'
import {
  addEmployer,
  changeEmployer,
  openEmployer,
  openEmployers,
  removeEmployer,
} from '../contract/employerOperations'
import { changeOfferPlan, openOfferPlan, previewOfferPlan } from '../contract/offerOperations'
import type { OfferChange, OfferTermsSaid } from '../contract/offerChange'
import { buildEmployer } from '../testing/buildEmployer'
import { buildJournalEntry } from '../testing/buildJournalEntry'
import { buildInsured } from '../testing/buildInsured'
import { buildOffer } from '../testing/buildOffer'
import { buildSeed } from '../testing/buildSeed'
import { openApi, type OpenedApi } from '../testing/openApi'

const said: EmployerRequest = {
  name: 'Aabenhus Byg',
  cvr: '99990015',
  pNumber: null,
  sector: 'public',
  address: null,
  contacts: [{ name: 'Birte Bjælke', phone: '', email: '' }],
  wishes: 'Murerarbejdsmand',
  entrance: 'colleague',
  state: 'open',
}

const open = (parts: Parameters<typeof buildInsured>[1] = {}) =>
  openApi({
    now: '2026-11-23T08:00:00Z',
    seed: {
      ...buildSeed([buildInsured('2026-08-03', parts)]),
      employers: [
        buildEmployer(),
        buildEmployer({ id: 'closed', name: 'Lukket Butik', cvr: '99990023', state: 'closed' }),
        buildEmployer({ id: 'away', authority: 'job-centre-away', name: 'Fjern Fabrik' }),
      ],
    },
  })

const namesOf = async (api: OpenedApi, as: string) =>
  (await api.ask(openEmployers, { as })).body.employers.map(({ name }) => name)
const params = { employerId: 'employer' }

describe('an employer', () => {
  it('is added, found by name, and read with its contacts and its one entrance', async () => {
    const api = open()
    const { body } = await api.ask(addEmployer, { body: said })
    // As Danish has it: aa stands where å does.
    expect(await namesOf(api, 'colleague')).toEqual([
      'Lukket Butik',
      'Opdigtet Handel',
      'Aabenhus Byg',
    ])
    const read = await api.ask(openEmployer, { params: { employerId: body.id } })
    expect(read.body).toMatchObject({
      version: 1,
      cvr: '99990015',
      contacts: said.contacts,
      entrance: { id: 'colleague', name: 'Kaj Kollega' },
      changed: { byName: 'Sara Sagsbehandler', on: '2026-11-23' },
      placements: [],
    })
  })

  it.each([
    ['/name', 'required', { name: ' ' }],
    ['/cvr', 'invalid-cvr', { cvr: '99990008' }],
    ['/cvr', 'required', { cvr: '' }],
    ['/pNumber', 'invalid-p-number', { pNumber: '123' }],
    ['/contacts/0/name', 'required', { contacts: [{ name: '', phone: '', email: '' }] }],
    ['/contacts/0/email', 'invalid', { contacts: [{ name: 'B', phone: '', email: 'b' }] }],
    ['/entrance', 'unknown-caseworker', { entrance: 'adviser' }],
  ])('is told at %s that it is %s', async (pointer, code, parts) => {
    const api = open()
    const { kind, problem } = await api.ask(addEmployer, { body: { ...said, ...parts } })
    expect([kind, problem.errors]).toEqual(['422 invalid', [{ pointer, code }]])
  })

  it('is there once in a municipality, and the one there is told; elsewhere it is another', async () => {
    const api = open()
    const twice = { ...said, cvr: '99 99 00 07' }
    const { kind, problem } = await api.ask(addEmployer, { body: twice })
    expect([kind, problem.employer, problem.errors]).toEqual([
      '409 employer-known',
      { id: 'employer', name: 'Opdigtet Handel' },
      [{ pointer: '/cvr', code: 'employer-known' }],
    ])
    const other = { ...twice, pNumber: '1234567890' }
    expect((await api.ask(addEmployer, { body: other })).status).toBe(201)
  })

  it('is changed by who saw it last, and only to what is there once', async () => {
    const api = open()
    const change = (body: EmployerRequest, version: number) =>
      api.ask(changeEmployer, { params, body, version })
    expect((await change(said, 1)).body).toEqual({ id: 'employer', version: 2 })
    expect((await change({ ...said, name: 'En anden' }, 1)).kind).toBe('412 stale-version')
    expect((await change({ ...said, cvr: '99990023' }, 2)).kind).toBe('409 employer-known')
    expect((await api.ask(openEmployer, { params })).body.name).toBe('Aabenhus Byg')
  })

  it('is the municipality’s alone: nobody else reads, adds, changes or removes it', async () => {
    const api = open()
    expect((await api.ask(openEmployers, { as: 'adviser' })).kind).toBe('403 not-permitted')
    expect((await api.ask(addEmployer, { as: 'adviser', body: said })).kind).toBe(
      '403 not-permitted',
    )
    expect(await namesOf(api, 'caseworker-away')).toEqual(['Fjern Fabrik'])
    for (const as of ['adviser', 'caseworker-away']) {
      const asked = async (employerId: string) => {
        const answers = [
          await api.ask(openEmployer, { as, params: { employerId } }),
          await api.ask(changeEmployer, { as, params: { employerId }, body: said, version: 1 }),
          await api.ask(removeEmployer, { as, params: { employerId }, version: 1 }),
        ]
        return answers.map(({ kind, text }) => ({ kind, text }))
      }
      const foreign = await asked('employer')
      expect(foreign.map(({ kind }) => kind)).toEqual(
        Array.from({ length: 3 }, () => '404 not-found'),
      )
      expect(foreign).toEqual(await asked('nobody'))
    }
  })

  it('is removed while no offer is at it, and is then no longer there', async () => {
    const api = open()
    expect((await api.ask(removeEmployer, { params, version: 1 })).status).toBe(201)
    expect((await api.ask(openEmployer, { params })).kind).toBe('404 not-found')
    expect(await namesOf(api, 'caseworker')).toEqual(['Lukket Butik'])
    expect((await api.ask(addEmployer, { body: { ...said, cvr: '99990007' } })).status).toBe(201)
  })

  it('is not removed while an offer is at it, and whose offers they are is told', async () => {
    const api = open({ offers: [buildOffer({ employer: 'employer' })] })
    const { kind, problem } = await api.ask(removeEmployer, { params, version: 1 })
    expect([kind, problem.usedBy]).toEqual(['409 employer-in-use', ['Bente Borger']])
  })

  it('lists its placements now, before and to come, and counts those that are running', async () => {
    const at = { employer: 'employer' }
    const api = open({
      offers: [
        buildOffer({ id: 'before', ...at, from: '2026-08-03', to: '2026-09-01' }),
        buildOffer({ id: 'now', ...at, from: '2026-11-02', to: null }),
        buildOffer({ id: 'ahead', ...at, from: '2026-12-01', to: '2026-12-24' }),
        buildOffer({ id: 'asked', ...at, from: '2026-11-03', to: null, status: 'proposed' }),
        buildOffer({ id: 'refused', ...at, from: '2026-11-04', status: 'refused' }),
        buildOffer({ id: 'elsewhere', from: '2026-11-05', to: null }),
      ],
    })
    const { placements } = (await api.ask(openEmployer, { params })).body
    expect(placements.map(({ offer, time }) => [offer, time])).toEqual([
      ['ahead', 'ahead'],
      ['asked', 'ahead'],
      ['now', 'now'],
      ['before', 'before'],
    ])
    expect(placements[0]).toMatchObject({ citizenId: 'citizen', name: 'Bente Borger' })
    const counted = await api.ask(openEmployers, { query: { counted: 'yes' } })
    expect(counted.body.employers.map((row) => [row.id, row.now])).toEqual([
      ['closed', 0],
      ['employer', 1],
    ])
    expect((await api.ask(openEmployers)).body.employers[0]?.now).toBeNull()
  })
})

const citizen = { citizenId: 'citizen' }
const terms: OfferTermsSaid = {
  kind: 'work-placement',
  from: '2026-12-07',
  to: '2026-12-31',
  sector: 'private',
  aim: 'Butiksassistent',
  latestWorkplace: false,
  place: null,
  hoursPerWeek: 30,
  employer: 'employer',
  responsible: 'Kira Kontakt',
  ticked: { ratio: true, extra: false },
}
const change = (api: OpenedApi, body: OfferChange, version = 1, as = 'caseworker') =>
  api.ask(changeOfferPlan, { params: citizen, body, version, as })
const offerOf = async (api: OpenedApi, as = 'caseworker') =>
  (await api.ask(openOfferPlan, { params: citizen, as })).body.plan.offers[0]

describe('an offer at an employer', () => {
  it('has its name, who is responsible, and who saw what hold; what nobody has seen is told', async () => {
    const api = open()
    await change(api, { kind: 'offer-added', terms })
    expect(await offerOf(api)).toMatchObject({
      employer: { id: 'employer', name: 'Opdigtet Handel', mine: true },
      responsible: 'Kira Kontakt',
      ticks: { ratio: { byName: 'Sara Sagsbehandler', on: '2026-11-23' }, extra: null },
      unticked: ['extra'],
    })
    expect(await offerOf(api, 'adviser')).toMatchObject({
      employer: { name: 'Opdigtet Handel', mine: false },
      responsible: null,
    })
    const { placements } = (await api.ask(openEmployer, { params })).body
    expect(placements).toMatchObject([{ citizenId: 'citizen', kind: 'work-placement' }])
    const { journal } = (await api.ask(openOfferPlan, { params: citizen })).body
    expect(journal[0]?.offers).toMatchObject([{ place: 'Opdigtet Handel' }])
  })

  it('has the name and the sector of the employer, whatever was said', async () => {
    const api = open()
    await change(api, {
      kind: 'offer-added',
      terms: { ...terms, sector: 'public', place: 'Et sted' },
    })
    expect(await offerOf(api)).toMatchObject({ sector: 'private', place: null })
  })

  it('keeps a tick with who set it first, and loses one that is taken away', async () => {
    const api = open()
    const { body } = await change(api, { kind: 'offer-added', terms })
    const offer = body.offer ?? ''
    const ticked = { ratio: true, extra: true }
    await change(api, { kind: 'offer-changed', offer, terms: { ...terms, ticked } }, 2, 'colleague')
    expect((await offerOf(api))?.ticks).toMatchObject({
      ratio: { byName: 'Sara Sagsbehandler' },
      extra: { byName: 'Kaj Kollega' },
    })
    const none = { ratio: false, extra: true }
    await change(api, { kind: 'offer-changed', offer, terms: { ...terms, ticked: none } }, 3)
    expect((await offerOf(api))?.unticked).toEqual(['ratio'])
  })

  it.each([
    ['employer', 'unknown-employer', { employer: 'nobody' }],
    ['employer', 'unknown-employer', { employer: 'away' }],
    ['employer', 'employer-closed', { employer: 'closed' }],
    ['responsible', 'unknown-contact', { responsible: 'Ukendt Person' }],
    ['responsible', 'unknown-contact', { employer: null }],
    ['employer', 'no-employer-here', { kind: 'ordinary-education', sector: null }],
  ] as const)('is told at %s that it is %s', async (field, code, parts) => {
    const { kind, problem } = await open().ask(previewOfferPlan, {
      params: citizen,
      body: { kind: 'offer-added', terms: { ...terms, ...parts } },
    })
    const errors = [{ pointer: `/terms/${field}`, code }]
    expect([kind, problem.errors]).toEqual(['422 invalid', errors])
  })

  it('stays where it is when the employer has closed or the contact has left since', async () => {
    const api = open({
      offers: [
        buildOffer({
          from: '2026-12-07',
          to: '2026-12-31',
          employer: 'closed',
          responsible: 'Tidligere Ansat',
        }),
      ],
    })
    const body: OfferChange = {
      kind: 'offer-changed',
      offer: 'offer',
      terms: { ...terms, employer: 'closed', responsible: 'Tidligere Ansat' },
    }
    expect((await change(api, body)).status).toBe(201)
  })

  it('comes back at no employer, where an entry of an earlier version took it away', async () => {
    const { employer: _, responsible: __, ticks: ___, ...old } = buildOffer()
    const entry = buildJournalEntry({
      id: 'removed',
      at: '2026-11-23T07:58:00Z',
      by: 'caseworker',
      what: 'offer-removed',
      before: { offers: [old], ordinaryHours: [] },
      after: { offers: [], ordinaryHours: [] },
    })
    const api = open({ journal: [entry] })
    const { journal } = (await api.ask(openOfferPlan, { params: citizen })).body
    expect(journal[0]?.offers).toMatchObject([{ place: 'Opdigtet Handel' }])
    await change(api, { kind: 'plan-undone', entry: 'removed' })
    expect(await offerOf(api)).toMatchObject({ employer: null, unticked: ['ratio', 'extra'] })
  })

  it('is proposed by the fund without an employer, and tied to one when it is granted', async () => {
    const api = open()
    const asked = { ...terms, responsible: null, place: 'Opdigtet Handel, CVR 99990007' }
    const refused = await change(api, { kind: 'offer-added', terms: asked }, 1, 'adviser')
    expect(refused.problem.errors).toEqual([
      { pointer: '/terms/employer', code: 'unknown-employer' },
    ])
    const proposed: OfferChange = { kind: 'offer-added', terms: { ...asked, employer: null } }
    const { body } = await change(api, proposed, 1, 'adviser')
    const offer = body.offer ?? ''
    const site = { employer: 'employer', responsible: 'Kira Kontakt', ticked: terms.ticked }
    const wrong = { ...site, employer: 'closed' }
    const told = await change(api, { kind: 'offer-granted', offer, site: wrong }, 2)
    expect(told.problem.errors).toEqual([{ pointer: '/site/employer', code: 'employer-closed' }])
    await change(api, { kind: 'offer-granted', offer, site }, 2)
    expect(await offerOf(api)).toMatchObject({
      status: 'granted',
      place: null,
      employer: { id: 'employer' },
      responsible: 'Kira Kontakt',
      unticked: ['extra'],
      // Whoever proposed it ticked the first, and it stays theirs.
      ticks: { ratio: { byName: 'Rune Rådgiver' } },
    })
  })
})
