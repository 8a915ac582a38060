import { describe, expect, it } from 'vitest'
import { openOfferOverview } from '../contract/offerOverview'
import { openOfferPlan } from '../contract/offerOperations'
import { buildInsured } from '../testing/buildInsured'
import { buildOffer } from '../testing/buildOffer'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'
import type { FileParts } from '../testing/buildCitizenFile'

const today = '2026-11-23'
/** Four weeks on. */
const nearUntil = '2026-12-21'
/** The last day that is soon, by how many days soon is. */
const soonUntil = new Map([
  [14, '2026-12-07'],
  [30, '2026-12-23'],
])
let numbered = 1000

/** Somebody with an id of their own, whose process began that day. */
function member(id: string, from: string, parts: FileParts = {}) {
  const civilRegistrationNumber = `610180-${++numbered}`
  const citizen = { id, name: `Borger ${id}`, civilRegistrationNumber, ...parts.citizen }
  return buildInsured(from, { ...parts, citizen })
}

const offer = (parts: Parameters<typeof buildOffer>[0]) => ({ offers: [buildOffer(parts)] })
const exempted = (kind: 'less-intensive' | 'one-in-four') => ({
  exemptions: [{ kind, ground: null, from: '2026-11-16', to: null }],
})

/** One for each way there is to stand, and some for those that stand in two. */
const everybody = [
  member('overdue', '2026-03-18'),
  member(
    'overdue-proposed',
    '2026-03-28',
    offer({ from: '2026-12-01', to: null, status: 'proposed' }),
  ),
  member('near', '2026-06-06'),
  member(
    'near-planned',
    '2026-06-11',
    offer({ from: '2026-12-01', to: '2026-12-28', kind: 'ordinary-education' }),
  ),
  member('open', '2026-10-24'),
  member('open-asked', '2026-10-24', offer({ from: '2026-12-07', to: null, status: 'asked' })),
  member('open-refused', '2026-10-24', offer({ from: '2026-12-07', to: null, status: 'refused' })),
  member('met-runs', '2026-09-24', offer({ from: '2026-11-02', to: null, kind: 'wage-subsidy' })),
  member('met-ends-soon', '2026-09-24', {
    ...offer({ from: '2026-11-02', to: '2026-11-30' }),
    assigned: { 'job-centre': 'colleague' },
  }),
  member('met-ends-today', '2026-09-24', offer({ from: '2026-11-02', to: today })),
  member('met-ends-later', '2026-09-24', offer({ from: '2026-11-02', to: '2026-12-20' })),
  member('met-unregistered', '2026-08-25', offer({ from: '2026-10-05', to: '2026-11-20' })),
  member(
    'met-registered',
    '2026-08-25',
    offer({ from: '2026-10-05', to: '2026-11-20', result: 'job' }),
  ),
  member('met-ended-before', '2026-08-25', offer({ from: '2026-10-05', to: '2026-10-30' })),
  member('one-in-four', '2026-10-24', exempted('one-in-four')),
  member('less-intensive', '2026-05-29', exempted('less-intensive')),
  buildUninsured('2026-10-24', {
    citizen: { id: 'uninsured', civilRegistrationNumber: '620180-1002' },
  }),
  member('nothing-runs', '2026-10-24', { benefits: [] }),
  member('elsewhere', '2026-03-18', {
    citizen: { municipality: '0998', unemploymentFund: 'fund-away' },
  }),
]

const seed = buildSeed(everybody)
const open = () => openApi({ now: `${today}T08:00:00Z`, seed })
type Api = ReturnType<typeof open>
type Query = Readonly<Record<string, string | number>>

async function overview(api: Api, query: Query = {}, as = 'caseworker') {
  const { body } = await api.ask(openOfferOverview, { as, query })
  if (body.overview === null) throw new Error('not all have been looked at')
  return body.overview
}
const ids = async (api: Api, query: Query, as?: string) =>
  (await overview(api, query, as)).rows.map(({ citizen }) => citizen.id)

/** What each citizen’s own plan says, counted as one would with the plans on the table. */
async function countByHand(api: Api, as: string, within: number) {
  const plans = []
  for (const { citizen } of everybody) {
    const answer = await api.ask(openOfferPlan, { as, params: { citizenId: citizen.id } })
    if (answer.status === 200) plans.push(answer.body.plan)
  }
  const states = plans.map(({ obligation: { status, dueBy } }) =>
    status === 'open' && dueBy !== null && dueBy <= nearUntil ? 'near' : status,
  )
  const offers = plans.flatMap((plan) => plan.offers)
  const granted = offers.filter(({ status }) => status === 'granted')
  const runs = granted.filter(({ from, to }) => from <= today && (to === null || to >= today))
  const soon = soonUntil.get(within) ?? ''
  const number = (state: string) => states.filter((one) => one === state).length
  return {
    obligations: {
      overdue: number('overdue'),
      near: number('near'),
      open: number('open'),
      met: number('met'),
      waived: number('waived'),
      none: number('none'),
    },
    offers: {
      proposed: offers.filter(({ status }) => status === 'proposed' || status === 'asked').length,
      planned: granted.filter(({ from }) => from > today).length,
      running: runs.length,
      ending: runs.filter(({ to }) => to !== null && to <= soon).length,
      unregistered: granted.filter(
        ({ to, result }) => to !== null && to < today && to >= '2026-11-01' && result === null,
      ).length,
    },
  }
}

describe('the overview of offers', () => {
  it.each([
    ['caseworker', 14],
    ['caseworker', 30],
    ['adviser', 14],
    ['caseworker-away', 14],
  ])('counts what the plans %s may see say, ending within %i days', async (as, within) => {
    const api = open()
    const { figures, citizens, caseworkers, total } = await overview(api, { within }, as)
    const { obligations, offers } = await countByHand(api, as, within)
    expect({ obligations: figures.obligations, offers: figures.offers }).toEqual({
      obligations,
      offers,
    })
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((one, other) => one + other, 0)
    expect([sum(obligations), total]).toEqual([citizens, citizens])
    for (const whole of ['obligations', 'offers'] as const) {
      const rows = caseworkers.map((row) => row[whole])
      expect(rows.reduce((all, row) => all + sum(row), 0)).toBe(sum(figures[whole]))
    }
    expect(figures.kinds.reduce((all, row) => all + sum(row.offers), 0)).toBe(sum(figures.offers))
  })

  it('has somebody in every figure', async () => {
    const { figures } = await overview(open())
    expect(figures.obligations).toEqual({
      overdue: 2,
      near: 2,
      open: 4,
      met: 7,
      waived: 2,
      none: 1,
    })
    expect(figures.waivers).toEqual([
      { waiver: 'less-intensive', citizens: 1 },
      { waiver: 'one-in-four', citizens: 1 },
    ])
    expect(figures.offers).toEqual({
      proposed: 2,
      planned: 1,
      running: 4,
      ending: 2,
      unregistered: 1,
    })
  })

  it('has as many behind a figure as it says, and those with no other', async () => {
    const api = open()
    const { figures } = await overview(api)
    for (const [state, citizens] of Object.entries(figures.obligations)) {
      const { rows, total } = await overview(api, { state })
      expect([total, rows.map((row) => row.state)]).toEqual([
        citizens,
        Array.from({ length: citizens }, () => state),
      ])
    }
    for (const [offers, number] of Object.entries(figures.offers)) {
      const { rows } = await overview(api, { offers })
      expect(rows.flatMap((row) => row.offers)).toHaveLength(number)
    }
    for (const { kind, offers } of figures.kinds) {
      const { rows } = await overview(api, { kind, offers: 'running' })
      expect(rows.flatMap((row) => row.offers)).toHaveLength(offers.running)
    }
  })

  it('has the overdue first, then by deadline, and those with nothing planned before the others', async () => {
    const found = await ids(open(), {})
    expect(found.slice(0, 4)).toEqual(['overdue', 'overdue-proposed', 'near', 'near-planned'])
    expect(found.at(-1)).toBe('nothing-runs')
  })

  it('says by when, and whether the plan meets it', async () => {
    const { rows } = await overview(open(), { state: 'near' })
    expect(rows).toMatchObject([
      { citizen: { id: 'near' }, foreseenOn: null, group: '6.1', benefit: 'unemployment-benefit' },
      {
        citizen: { id: 'near-planned' },
        dueBy: '2026-12-11',
        foreseenOn: '2026-12-01',
        offers: [{ kind: 'ordinary-education', state: 'planned', status: 'granted' }],
      },
    ])
  })

  it('narrows to a caseworker, an exemption and a kind', async () => {
    const api = open()
    expect(await ids(api, { caseworker: 'colleague' })).toEqual(['met-ends-soon'])
    expect(await ids(api, { waiver: 'one-in-four' })).toEqual(['one-in-four'])
    expect(await ids(api, { kind: 'wage-subsidy' })).toEqual(['met-runs'])
    expect(await ids(api, { state: 'overdue', offers: 'proposed' })).toEqual(['overdue-proposed'])
    const { figures, caseworkers, citizens } = await overview(api, { caseworker: 'colleague' })
    expect([citizens, figures.obligations.met]).toEqual([1, 1])
    expect(caseworkers.map(({ person }) => person)).toEqual(['colleague', null])
  })

  it('shows some at a time', async () => {
    const api = open()
    const all = await ids(api, {})
    const parts = [await ids(api, { count: 5 }), await ids(api, { from: 5, count: 100 })]
    expect(parts.flat()).toEqual(all)
  })

  it('looks through a large authority in parts, and counts when it has seen all', async () => {
    const many = Array.from({ length: 2100 }, (_, index) => member(`many-${index}`, '2026-10-24'))
    const api = openApi({ now: `${today}T08:00:00Z`, seed: buildSeed(many) })
    const first = (await api.ask(openOfferOverview)).body
    expect(first).toMatchObject({ seen: 2000, of: 2100, overview: null })
    const second = (await api.ask(openOfferOverview)).body
    expect(second).toMatchObject({ seen: 2100, of: 2100, overview: { total: 2100 } })
  })
})
