import { describe, expect, it } from 'vitest'
import { holdAfterwards, type HeldRequest } from '../contract/heldOperation'
import type { OfferChange } from '../contract/offerChange'
import { changeOfferPlan, openOfferPlan } from '../contract/offerOperations'
import { openCitizen } from '../contract/operations'
import { buildInsured } from '../testing/buildInsured'
import { buildOffer } from '../testing/buildOffer'
import { buildSeed } from '../testing/buildSeed'
import { openApi, type OpenedApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }
/** Handed over to the job centre, so that its talks are the required ones. */
const open = () =>
  openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([buildInsured('2026-08-03')]) })

const assigned: Extract<OfferChange, { kind: 'provider-assigned' }> = {
  kind: 'provider-assigned',
  name: 'Opdigtet Aktør A/S',
  from: '2026-11-09',
  to: '2026-12-20',
}
const change = (api: OpenedApi, body: OfferChange, version = 1, as = 'caseworker') =>
  api.ask(changeOfferPlan, { params, body, version, as })
const pageOf = async (api: OpenedApi, as = 'caseworker') =>
  (await api.ask(openOfferPlan, { params, as })).body
async function withProvider() {
  const api = open()
  await change(api, assigned)
  const [provider] = (await pageOf(api)).providers
  if (!provider) throw new Error('no provider')
  return { api, provider: provider.id }
}

const { kind, sector, aim } = buildOffer()
const terms = {
  kind,
  from: '2026-12-07',
  to: '2026-12-20',
  sector,
  aim,
  latestWorkplace: false,
  place: null,
  hoursPerWeek: null,
  employer: null,
  responsible: null,
  ticked: { ratio: false, extra: false },
}

const talk: HeldRequest = {
  kind: 'job',
  on: '2026-11-20',
  at: '10:00',
  minutes: 30,
  form: 'phone',
  caseworker: 'caseworker',
  because: 'Holdt hos den anden aktør',
  note: '',
  agreements: [],
}
const hold = (api: OpenedApi, provider: string, parts: Partial<HeldRequest> = {}) =>
  api.ask(holdAfterwards, { params, body: { ...talk, ...parts, provider } })

describe('another provider', () => {
  it('is assigned from a day to a day, and the journal says who did it', async () => {
    const { api } = await withProvider()
    const page = await pageOf(api)
    expect(page.providers).toMatchObject([
      { name: 'Opdigtet Aktør A/S', from: '2026-11-09', to: '2026-12-20', mine: true },
    ])
    expect(page.journal).toMatchObject([
      {
        what: 'provider-assigned',
        byName: 'Sara Sagsbehandler',
        providers: [{ name: 'Opdigtet Aktør A/S', from: '2026-11-09', to: '2026-12-20' }],
        undoable: true,
      },
    ])
    expect((await pageOf(api, 'adviser')).providers).toMatchObject([{ mine: false }])
  })

  it('is ended earlier by the authority it works for, and by no other; both can be taken back', async () => {
    const { api, provider } = await withProvider()
    const ended: OfferChange = { kind: 'provider-ended', provider, on: '2026-11-30' }
    const refused = await change(api, ended, 2, 'adviser')
    expect(refused.problem.errors).toEqual([{ pointer: '/provider', code: 'unknown-provider' }])
    const { body } = await change(api, ended, 2)
    expect((await pageOf(api)).providers).toMatchObject([{ to: '2026-11-30' }])
    await change(api, { kind: 'plan-undone', entry: body.entry }, 3)
    expect((await pageOf(api)).providers).toMatchObject([{ to: '2026-12-20' }])
  })

  it.each<[string, OfferChange, string, string]>([
    ['nobody', { ...assigned, name: ' ' }, '/name', 'required'],
    ['an end before the start', { ...assigned, to: '2026-11-08' }, '/to', 'provider-ends-early'],
    [
      'an offer by somebody who has not the citizen',
      {
        kind: 'offer-added',
        terms: { ...terms, provider: 'nobody' },
      },
      '/terms/provider',
      'unknown-provider',
    ],
  ])('is refused at its field: %s', async (_, body, pointer, code) => {
    expect((await change(open(), body)).problem.errors).toEqual([{ pointer, code }])
  })

  it('is one at a time', async () => {
    const { api } = await withProvider()
    const again = await change(api, { ...assigned, from: '2026-12-20', to: null }, 2)
    expect(again.problem.errors).toEqual([{ pointer: '/from', code: 'provider-overlaps' }])
    const after = await change(api, { ...assigned, from: '2026-12-21', to: null }, 2)
    expect(after.status).toBe(201)
  })

  it('holds a talk that counts, is shown as its own, and keeps nobody of ours busy', async () => {
    const { api, provider } = await withProvider()
    const { body } = await hold(api, provider)
    expect(body).toMatchObject({
      status: 'held',
      party: 'job-centre',
      caseworkerName: 'Opdigtet Aktør A/S',
      outcome: { provider: 'Opdigtet Aktør A/S' },
    })
    expect(body.caseworker).not.toBe(talk.caseworker)
    const { body: citizen } = await api.ask(openCitizen, { params })
    const counted = citizen.assessment.conversations.required.filter(
      ({ conversation }) => conversation === body.id,
    )
    expect(counted).toMatchObject([{ status: 'held', party: 'job-centre' }])
  })

  it('holds none on the day before it has the citizen, or the day after', async () => {
    const { api, provider } = await withProvider()
    const before = await hold(api, provider, { on: '2026-11-08' })
    expect(before.problem.errors).toEqual([{ pointer: '/provider', code: 'unknown-provider' }])
    await change(api, { kind: 'provider-ended', provider, on: '2026-11-19' }, 2)
    expect((await hold(api, provider)).kind).toBe('422 invalid')
    expect((await hold(api, provider, { on: '2026-11-19' })).status).toBe(201)
  })

  it('holds no two talks with the citizen at once; our own caseworker is free meanwhile', async () => {
    const api = openApi({
      now: '2026-11-23T08:00:00Z',
      seed: buildSeed([
        buildInsured('2026-08-03'),
        buildInsured('2026-08-03', {
          citizen: { id: 'other', civilRegistrationNumber: '720580-1235' },
        }),
      ]),
    })
    await change(api, assigned)
    const [{ id: provider } = { id: '' }] = (await pageOf(api)).providers
    expect((await hold(api, provider)).status).toBe(201)
    const again = await hold(api, provider, { kind: 'follow-up' })
    expect(again.kind).toBe('409 time-taken')
    const own = { params: { citizenId: 'other' }, body: talk }
    expect((await api.ask(holdAfterwards, own)).status).toBe(201)
  })

  it('runs an offer that counts as any other', async () => {
    const { api, provider } = await withProvider()
    await change(api, { kind: 'offer-added', terms: { ...terms, provider } }, 2)
    expect((await pageOf(api)).plan.offers).toMatchObject([
      { provider: { name: 'Opdigtet Aktør A/S' }, verdict: { counts: true } },
    ])
  })

  it('of the fund runs what the fund proposed, also once the municipality has granted and changed it', async () => {
    const api = open()
    await change(api, assigned, 1, 'adviser')
    const [{ id: provider } = { id: '' }] = (await pageOf(api, 'adviser')).providers
    const proposed = { ...terms, provider }
    await change(api, { kind: 'offer-added', terms: proposed }, 2, 'adviser')
    const [{ id: offer } = { id: '' }] = (await pageOf(api)).plan.offers
    const site = { employer: null, responsible: null, ticked: terms.ticked }
    const granted = await change(api, { kind: 'offer-granted', offer, site }, 3)
    expect(granted.status).toBe(201)
    const moved = { ...proposed, aim: 'Gartner' }
    const changed = await change(api, { kind: 'offer-changed', offer, terms: moved }, 4)
    expect(changed.status).toBe(201)
    const later = { ...moved, from: '2026-12-21', to: '2026-12-31' }
    const outside = await change(api, { kind: 'offer-changed', offer, terms: later }, 5)
    expect(outside.problem.errors).toEqual([
      { pointer: '/terms/provider', code: 'unknown-provider' },
    ])
    expect((await pageOf(api)).plan.offers).toMatchObject([
      { aim: 'Gartner', provider: { name: 'Opdigtet Aktør A/S' } },
    ])
  })
})
