import { describe, expect, it } from 'vitest'
import { openDay } from '../contract/day'
import type { OfferChange } from '../contract/offerChange'
import { changeOfferPlan, openOfferPlan } from '../contract/offerOperations'
import { openStanding } from '../contract/standing'
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
        offers: [buildOffer({ from: '2026-11-09', to: '2026-12-06', ...parts })],
      }),
    ]),
  })

const noted: Extract<OfferChange, { kind: 'absence-noted' }> = {
  kind: 'absence-noted',
  offer: 'offer',
  from: '2026-11-19',
  to: '2026-11-20',
  said: 'Virksomheden ringede: kom ikke, og har ikke meldt afbud',
}
const change = (api: OpenedApi, body: OfferChange, version = 1, as = 'caseworker') =>
  api.ask(changeOfferPlan, { params, body, version, as })
const offerOf = async (api: OpenedApi, as = 'caseworker') => {
  const { plan } = (await api.ask(openOfferPlan, { params, as })).body
  const [offer] = plan.offers
  if (!offer) throw new Error('no offer')
  return offer
}
const tasks = async (api: OpenedApi, as = 'caseworker') => {
  const { tasks: all } = (await api.ask(openDay, { as })).body
  return all.filter(({ is }) => is === 'offer-absence').map(({ on }) => on)
}

describe('an absence from an offer', () => {
  it('waits to be assessed by whoever grants, and is settled by the assessment', async () => {
    const api = open()
    expect((await offerOf(api)).deeds).not.toContain('absence-assessed')
    expect((await change(api, noted)).status).toBe(201)
    const offer = await offerOf(api)
    expect(offer.absences).toMatchObject([
      { from: '2026-11-19', notedByName: 'Sara Sagsbehandler', assessed: null },
    ])
    expect(offer.deeds).toContain('absence-assessed')
    expect([await tasks(api), await tasks(api, 'adviser')]).toEqual([['2026-11-19'], []])

    const absence = offer.absences[0]?.id ?? ''
    const because = 'Barnet var sygt, og telefonen var løbet tør. Aftalt at ringe fra praktikken.'
    const assessed: OfferChange = { kind: 'absence-assessed', offer: 'offer', absence, because }
    expect((await change(api, assessed, 2)).status).toBe(201)
    expect(await tasks(api)).toEqual([])
    expect((await offerOf(api)).absences).toMatchObject([
      { assessed: { byName: 'Sara Sagsbehandler', on: '2026-11-23', because } },
    ])
    // Once, and by nobody else meanwhile.
    expect((await change(api, assessed, 3)).kind).toBe('422 invalid')
  })

  it('changes nothing of what the law says, and nothing of the benefit', async () => {
    const api = open()
    const before = [await offerOf(api), (await api.ask(openStanding, { params })).body] as const
    await change(api, noted)
    const after = [await offerOf(api), (await api.ask(openStanding, { params })).body] as const
    expect(after[0].verdict).toEqual(before[0].verdict)
    expect(after[1]).toEqual(before[1])
  })

  it.each<[string, Partial<typeof noted>, string, string]>([
    ['before the offer', { from: '2026-11-08', to: null }, '/from', 'outside-offer'],
    ['after the offer', { from: '2026-12-07', to: null }, '/from', 'outside-offer'],
    ['longer than the offer', { to: '2026-12-07' }, '/to', 'outside-offer'],
    ['an end before the start', { to: '2026-11-18' }, '/to', 'absence-ends-early'],
    ['no word of what is known', { said: ' ' }, '/said', 'required'],
  ])('is refused at its field: %s', async (_, part, pointer, code) => {
    const { problem } = await change(open(), { ...noted, ...part })
    expect(problem.errors).toEqual([{ pointer, code }])
  })

  it('is noted once for the same days', async () => {
    const api = open()
    await change(api, noted)
    const again = await change(api, { ...noted, from: '2026-11-20', to: null }, 2)
    expect(again.problem.errors).toEqual([{ pointer: '/from', code: 'absence-noted-before' }])
  })

  it('is of no offer that has not begun, or is only proposed', async () => {
    const later = open({ from: '2026-11-24' })
    expect((await change(later, { ...noted, from: '2026-11-24' })).kind).toBe('409 wrong-status')
    const proposed = open({ status: 'proposed', proposedBy: 'adviser', decision: null })
    expect((await change(proposed, noted)).kind).toBe('422 law-refuses')
  })

  it('can be noted when the offer has ended, and stays with its part when it is split', async () => {
    const ended = open({ to: '2026-11-20', result: 'back' })
    expect((await change(ended, noted)).status).toBe(201)
    const api = open()
    await change(api, noted)
    await change(api, { kind: 'offer-split', offer: 'offer', on: '2026-11-23' }, 2)
    const { plan } = (await api.ask(openOfferPlan, { params })).body
    expect(plan.offers.map(({ from, absences }) => [from, absences.length])).toEqual([
      ['2026-11-09', 1],
      ['2026-11-23', 0],
    ])
  })
})
