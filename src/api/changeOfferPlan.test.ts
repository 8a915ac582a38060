import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OfferChange, OfferTermsSaid } from '../contract/offerChange'
import {
  askOfferChoices,
  changeOfferPlan,
  openOfferPlan,
  previewOfferPlan,
} from '../contract/offerOperations'
import type { AssessedPlan } from '../contract/offerPlan'
import { buildInsured } from '../testing/buildInsured'
import { buildOffer } from '../testing/buildOffer'
import { buildSeed } from '../testing/buildSeed'
import { openApi, type OpenedApi } from '../testing/openApi'
import type { FileParts } from '../testing/buildCitizenFile'

const params = { citizenId: 'citizen' }
const open = (parts: FileParts = {}) =>
  openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([buildInsured('2026-08-03', parts)]) })

const terms: OfferTermsSaid = {
  kind: 'work-placement',
  from: '2026-12-07',
  to: '2026-12-31',
  sector: 'private',
  aim: 'Butiksassistent',
  latestWorkplace: false,
  place: 'Opdigtet Handel',
  hoursPerWeek: 30,
  employer: null,
  responsible: null,
  ticked: { ratio: false, extra: false },
}
const added: OfferChange = { kind: 'offer-added', terms }

const change = (api: OpenedApi, body: OfferChange, more: object = {}) =>
  api.ask(changeOfferPlan, { params, body, version: 1, ...more })
const pageOf = async (api: OpenedApi, as = 'caseworker') =>
  (await api.ask(openOfferPlan, { params, as })).body
const planOf = async (api: OpenedApi) => (await pageOf(api)).plan

const planned = (parts: Partial<Parameters<typeof buildOffer>[0]> = {}) =>
  open({ offers: [buildOffer({ from: '2026-12-07', to: '2026-12-31', ...parts })] })

describe('a plan of offers', () => {
  it('is empty, and says by when one must have begun', async () => {
    const { name, proposes, plan, journal } = await pageOf(open())
    expect([name, proposes, plan.offers, journal]).toEqual(['Bente Borger', false, [], []])
    expect(plan.obligation).toMatchObject({ status: 'open', dueBy: '2027-02-03' })
    expect(plan.foreseen).toBeNull()
  })

  it('takes an offer: it is foreseen to meet the requirement, and the journal says who', async () => {
    const api = open()
    const { body } = await change(api, added)
    expect(body).toMatchObject({ version: 2 })
    const { plan, journal } = await pageOf(api)
    expect(plan.offers).toMatchObject([
      {
        id: body.offer,
        status: 'granted',
        decision: { byName: 'Sara Sagsbehandler', on: '2026-11-23' },
        verdict: { counts: true, problems: [], latestEnd: '2027-01-03' },
        extendedTo: null,
        deeds: ['offer-changed', 'offer-split', 'offer-ended', 'aid-granted', 'offer-removed'],
      },
    ])
    expect(plan.foreseen).toEqual({ offer: body.offer, on: '2026-12-07' })
    expect(journal).toMatchObject([
      { what: 'offer-added', byName: 'Sara Sagsbehandler', undoable: true },
    ])
  })

  it('is taken back as it was, once', async () => {
    const api = planned()
    const before = await planOf(api)
    const moved = { ...terms, from: '2026-12-14' }
    const { body } = await change(api, { kind: 'offer-changed', offer: 'offer', terms: moved })
    const undo = { kind: 'plan-undone', entry: body.entry } as const
    expect((await change(api, undo, { version: 2 })).status).toBe(201)
    expect(await planOf(api)).toEqual(before)
    expect((await change(api, undo, { version: 3 })).kind).toBe('409 undo-over')
  })

  it.each([
    ['an adviser of the fund', 'adviser', '2026-11-23T08:01:00Z', 409],
    ['a colleague', 'colleague', '2026-11-23T08:01:00Z', 409],
    ['who made it, when the time is over', 'caseworker', '2026-11-23T08:10:01Z', 409],
    ['who made it, at the last moment', 'caseworker', '2026-11-23T08:10:00Z', 201],
  ])('is taken back by %s: %s at %s answers %i', async (_, as, now, status) => {
    const api = planned({ from: '2026-12-14' })
    const { body } = await change(api, { kind: 'offer-removed', offer: 'offer' })
    api.setNow(now)
    expect((await pageOf(api, as)).journal[0]?.undoable).toBe(status === 201)
    const undo = { kind: 'plan-undone', entry: body.entry } as const
    expect((await change(api, undo, { as, version: 2 })).status).toBe(status)
  })

  it.each<[string, OfferChange, string]>([
    ['an end before the start', { ...added, terms: { ...terms, to: '2026-12-06' } }, '/terms/to'],
    ['ten years', { ...added, terms: { ...terms, to: '2036-12-06' } }, '/terms/to'],
    ['nowhere near a date', { ...added, terms: { ...terms, from: 'snart' } }, '/terms/from'],
    [
      'more hours than a week has',
      { ...added, terms: { ...terms, hoursPerWeek: 169 } },
      '/terms/hoursPerWeek',
    ],
    ['an offer that is not there', { kind: 'offer-removed', offer: 'none' }, '/offer'],
    ['hours of a month to come', { kind: 'hours-entered', month: '2026-12', hours: 5 }, '/month'],
    ['no month at all', { kind: 'hours-entered', month: '2026-13', hours: 5 }, '/month'],
  ])('does not take %s', async (_, body, pointer) => {
    const api = open()
    const answer = await change(api, body)
    expect([answer.kind, answer.problem.errors?.[0]?.pointer]).toEqual(['422 invalid', pointer])
    expect((await planOf(api)).offers).toEqual([])
  })

  it('does not take the same kind twice at once, but another kind it does', async () => {
    const api = planned()
    expect((await change(api, added)).kind).toBe('422 invalid')
    const course = { ...terms, kind: 'ordinary-education', sector: null, aim: null } as const
    expect((await change(api, { kind: 'offer-added', terms: course })).status).toBe(201)
    const overlaps = (await planOf(api)).offers.map(({ overlaps: [first] }) => first)
    expect(overlaps).toMatchObject([
      { with: 'offer', kind: 'work-placement' },
      { with: 'offer', kind: 'ordinary-education' },
    ])
  })

  it('is changed by one of two who saw the same version', async () => {
    const api = planned()
    const later = { ...terms, from: '2026-12-14' }
    const body: OfferChange = { kind: 'offer-changed', offer: 'offer', terms: later }
    const answers = await Promise.all([change(api, body), change(api, body)])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 412]))
  })
})

describe('what the law refuses', () => {
  it.each<[string, OfferTermsSaid, string, string]>([
    ['a day too long', { ...terms, to: '2027-01-04' }, '/terms/to', 'offer.work-placement.length'],
    ['no end', { ...terms, to: null }, '/terms/to', 'offer.work-placement.length'],
    ['no aim', { ...terms, aim: '' }, '/terms/aim', 'offer.work-placement.aim'],
    [
      'a kind that is an offer no longer',
      { ...terms, kind: 'job-rotation' },
      '/terms/kind',
      'offer.education.2019',
    ],
  ])('%s is not saved, and the field and the rule are told', async (_, said, pointer, rule) => {
    const api = open()
    const { kind, problem } = await change(api, { kind: 'offer-added', terms: said })
    expect([kind, problem.pointer]).toEqual(['422 law-refuses', pointer])
    expect(problem.rules?.map(({ id }) => id)).toEqual([rule])
    expect((await planOf(api)).offers).toEqual([])
  })

  it('on the last lawful day it is saved', async () => {
    const body: OfferChange = { kind: 'offer-added', terms: { ...terms, to: '2027-01-03' } }
    expect((await change(open(), body)).status).toBe(201)
  })

  it('an offer after the benefit has ended', async () => {
    const api = openApi({
      now: '2026-11-23T08:00:00Z',
      seed: buildSeed([
        {
          ...buildInsured('2026-08-03'),
          benefits: buildInsured('2026-08-03').benefits.map((row) => ({
            ...row,
            to: '2026-12-06',
          })),
        },
      ]),
    })
    const { problem } = await change(api, added)
    expect(problem.pointer).toBe('/terms/from')
  })
})

describe('an offer of the plan', () => {
  it('is split: the parts are as one was', async () => {
    const api = planned()
    await change(api, { kind: 'offer-split', offer: 'offer', on: '2026-12-21' })
    expect((await planOf(api)).offers).toMatchObject([
      { id: 'offer', from: '2026-12-07', to: '2026-12-20' },
      { from: '2026-12-21', to: '2026-12-31', place: 'Opdigtet Handel' },
    ])
  })

  it('is ended with a result, and is then as it was', async () => {
    const api = planned({ from: '2026-11-02', to: '2026-11-29' })
    const ended = { kind: 'offer-ended', offer: 'offer', on: '2026-11-20', result: 'job' } as const
    await change(api, ended)
    expect((await planOf(api)).offers).toMatchObject([
      { to: '2026-11-20', result: 'job', deeds: ['absence-noted'] },
    ])
    expect((await change(api, ended, { version: 2 })).kind).toBe('409 wrong-status')
  })

  it('that has begun is not removed', async () => {
    const api = planned({ from: '2026-11-23', to: '2026-12-20' })
    const answer = await change(api, { kind: 'offer-removed', offer: 'offer' })
    expect(answer.kind).toBe('409 wrong-status')
  })

  it('is extended only where the law lets it, with the assessment', async () => {
    const sick = { benefit: 'cash-benefit', targetGroup: '6.3' } as const
    const file = buildInsured('2026-08-03', {
      offers: [buildOffer({ from: '2026-11-02', to: '2027-01-31' })],
    })
    const benefits = file.benefits.map((row) => ({ ...row, ...sick }))
    const api = openApi({
      now: '2026-11-23T08:00:00Z',
      seed: buildSeed([{ ...file, benefits }]),
    })
    const extended: OfferChange = {
      kind: 'offer-extended',
      offer: 'offer',
      to: '2027-05-02',
      because: 'Opgaverne er ikke lært endnu',
    }
    const { problem } = await change(api, { ...extended, to: '2027-05-03' })
    expect([problem.pointer, problem.rules?.[0]?.id]).toEqual([
      '/to',
      'offer.work-placement.length',
    ])
    expect((await change(api, extended)).status).toBe(201)
    expect((await planOf(api)).offers).toMatchObject([
      { to: '2027-05-02', extension: { because: 'Opgaverne er ikke lært endnu' } },
    ])
  })
})

describe('an adviser of the fund', () => {
  const asAdviser = { as: 'adviser' }

  it('proposes: it meets nothing until the municipality grants it', async () => {
    const api = open()
    const { body } = await change(api, added, asAdviser)
    const { offers, obligation } = await planOf(api)
    expect(offers).toMatchObject([{ status: 'proposed', proposedBy: 'Rune Rådgiver' }])
    expect(offers[0]?.deeds).toEqual(['offer-granted', 'offer-refused', 'offer-asked'])
    expect((await pageOf(api, 'adviser')).plan.offers[0]?.deeds).toEqual([
      'offer-changed',
      'offer-withdrawn',
    ])
    expect(obligation.metBy).toBeNull()
    const grant: OfferChange = { kind: 'offer-granted', offer: body.offer ?? '', site: null }
    expect((await change(api, grant, { version: 2 })).status).toBe(201)
    api.setNow('2026-12-07T08:00:00Z')
    expect((await planOf(api)).obligation).toMatchObject({ status: 'met', metBy: body.offer })
  })

  it('is refused what the municipality alone decides, and told the rule', async () => {
    const api = planned()
    const decided: readonly OfferChange[] = [
      { kind: 'offer-removed', offer: 'offer' },
      { kind: 'offer-granted', offer: 'offer', site: null },
    ]
    for (const body of decided) {
      const { kind: said, problem } = await change(api, body, asAdviser)
      expect([said, problem.rules?.[0]?.id]).toEqual(['422 law-refuses', 'offer.granted-by'])
    }
  })

  it('answers a question by changing the proposal, and can withdraw it', async () => {
    const api = planned({ status: 'proposed', proposedBy: 'adviser', decision: null })
    const asked: OfferChange = { kind: 'offer-asked', offer: 'offer', because: 'Hvor er det?' }
    await change(api, asked)
    const moved = { ...terms, place: 'Opdigtet Lager' }
    const changed: OfferChange = { kind: 'offer-changed', offer: 'offer', terms: moved }
    await change(api, changed, { ...asAdviser, version: 2 })
    expect((await planOf(api)).offers).toMatchObject([
      { status: 'proposed', place: 'Opdigtet Lager', decision: { because: 'Hvor er det?' } },
    ])
    const withdrawn: OfferChange = { kind: 'offer-withdrawn', offer: 'offer' }
    await change(api, withdrawn, { ...asAdviser, version: 3 })
    const granted = { kind: 'offer-granted', offer: 'offer', site: null } as const
    // Withdrawn while it was being granted.
    expect((await change(api, granted, { version: 3 })).kind).toBe('412 stale-version')
    expect((await change(api, granted, { version: 4 })).kind).toBe('409 wrong-status')
  })
})

describe('the kinds there are to choose among', () => {
  it('are told for the day it would begin, with their rules', async () => {
    const { body } = await open().ask(askOfferChoices, { params, query: { from: '2026-12-07' } })
    const [first] = body.choices
    expect(first).toMatchObject({
      kind: 'work-placement',
      refused: null,
      counts: true,
      limits: [
        { sector: 'private', latestEnd: '2027-01-03', extendedTo: null },
        { sector: 'public', latestEnd: '2027-01-03', extendedTo: null },
      ],
    })
    expect(first?.rules.filter((id) => !(id in body.rules))).toEqual([])
  })
})

describe('what if', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((at) => `2026-12-${String(at).padStart(2, '0')}`)
  const kind = fc.constantFrom('work-placement', 'ordinary-education', 'mentor', 'other-guidance')
  const somewhere = fc.record({ from: day, to: fc.option(day) })
  const changes: fc.Arbitrary<OfferChange> = fc.oneof(
    fc.tuple(kind, somewhere).map(([chosen, days]): OfferChange => {
      const said = { ...terms, ...days } as const
      return {
        kind: 'offer-added',
        terms: chosen === 'work-placement' ? said : { ...said, kind: chosen, aim: null },
      }
    }),
    somewhere.map((days): OfferChange => {
      return { kind: 'offer-changed', offer: 'offer', terms: { ...terms, ...days } }
    }),
    day.map((on): OfferChange => ({ kind: 'offer-split', offer: 'offer', on })),
    day.map((on): OfferChange => ({ kind: 'offer-ended', offer: 'offer', on, result: 'back' })),
    fc.constant<OfferChange>({ kind: 'offer-removed', offer: 'offer' }),
    fc
      .integer({ min: 0, max: 200 })
      .map((hours): OfferChange => ({ kind: 'hours-entered', month: '2026-10', hours })),
  )

  /** Ids of what begins are made anew each time. */
  const anonymous = (plan: AssessedPlan): unknown =>
    JSON.parse(JSON.stringify(plan).replaceAll(/"made-\d+"/g, '"made"'))

  it('is what is then saved, and is refused when the save is', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (body) => {
        const api = planned()
        const before = await planOf(api)
        const asked = await api.ask(previewOfferPlan, { params, body })
        const saved = await change(api, body)
        const told = saved.status === 201
        const refused = told ? [] : [asked.problem]
        expect(refused).toEqual(told ? [] : [saved.problem])
        if (!told) return
        expect(asked.body.before).toEqual(before)
        expect(anonymous(asked.body.after)).toEqual(anonymous(await planOf(api)))
      }),
      { numRuns: 120, seed: 1 },
    )
  }, 30_000)

  it('no save leaves an offer that is longer than the law allows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { maxLength: 4 }), async (all) => {
        const api = planned()
        let version = 1
        for (const body of all) if ((await change(api, body, { version })).status === 201) version++
        const problems = (await planOf(api)).offers.flatMap(
          ({ verdict }) => verdict?.problems ?? [],
        )
        expect(problems).not.toContain('too-long')
      }),
      { numRuns: 60, seed: 2 },
    )
  }, 30_000)
})
