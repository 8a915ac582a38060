import { describe, expect, it } from 'vitest'
import type { OfferChange } from '../contract/offerChange'
import { changeOfferPlan, openOfferPlan } from '../contract/offerOperations'
import { buildInsured } from '../testing/buildInsured'
import { buildOffer } from '../testing/buildOffer'
import { buildSeed } from '../testing/buildSeed'
import { openApi, type OpenedApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }
const open = (parts: Parameters<typeof buildOffer>[0] = {}) =>
  openApi({
    now: '2026-11-23T08:00:00Z',
    seed: buildSeed([
      buildInsured('2026-08-03', {
        offers: [buildOffer({ from: '2026-12-07', to: '2026-12-31', ...parts })],
      }),
    ]),
  })
const change = (api: OpenedApi, body: OfferChange, version = 1, as = 'caseworker') =>
  api.ask(changeOfferPlan, { params, body, version, as })
const aidsOf = async (api: OpenedApi) =>
  (await api.ask(openOfferPlan, { params })).body.plan.offers[0]?.aids

const granted = {
  kind: 'aid-granted',
  offer: 'offer',
  what: 'Hæve-sænke-bord',
  test: 'compensating',
  because: 'Ryggen tåler ikke at sidde en hel dag',
} as const

describe('an aid for an offer', () => {
  it('is granted with its test, by whom and why, and taken away', async () => {
    const api = open()
    expect((await change(api, granted)).status).toBe(201)
    const aids = await aidsOf(api)
    expect(aids).toMatchObject([
      { what: 'Hæve-sænke-bord', test: 'compensating', byName: 'Sara Sagsbehandler' },
    ])
    const removed: OfferChange = { kind: 'aid-removed', offer: 'offer', aid: aids?.[0]?.id ?? '' }
    expect((await change(api, removed, 2)).status).toBe(201)
    expect(await aidsOf(api)).toEqual([])
    expect((await change(api, removed, 3)).problem.errors).toEqual([
      { pointer: '/aid', code: 'unknown-aid' },
    ])
  })

  it('without meeting the test is refused by the law, at its field', async () => {
    const { kind, problem } = await change(open(), { ...granted, test: null })
    expect([kind, problem.pointer, problem.rules?.[0]?.id]).toEqual([
      '422 law-refuses',
      '/test',
      'offer.aids',
    ])
  })

  it('is granted by the municipality, and for no proposal', async () => {
    expect((await change(open(), granted, 1, 'adviser')).kind).toBe('422 law-refuses')
    const proposed = open({ status: 'proposed', proposedBy: 'adviser', decision: null })
    expect((await change(proposed, granted)).kind).toBe('422 law-refuses')
  })

  it('says what it is and why', async () => {
    const { problem } = await change(open(), { ...granted, what: '', because: ' ' })
    expect(problem.errors).toEqual([
      { pointer: '/what', code: 'required' },
      { pointer: '/because', code: 'reason-missing' },
    ])
  })
})
