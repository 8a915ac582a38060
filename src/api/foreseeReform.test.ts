import { expect, it } from 'vitest'
import { foreseeReform } from '../contract/reformOperation'
import { buildBenefit } from '../testing/buildBenefit'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const monday = '2026-11-23T08:00:00Z'
const named = (id: string, name: string, number: string) => ({
  id,
  name,
  civilRegistrationNumber: number,
})

const files = [
  buildUninsured('2026-11-16', { citizen: named('b', 'Åse', '710180-1000') }),
  buildUninsured('2026-11-16', { citizen: named('a', 'Aage', '720180-1001'), benefits: [] }),
  buildUninsured('2026-11-16', { citizen: named('c', 'Bo', '730180-1002') }),
  buildInsured('2026-09-01', {
    citizen: named('d', 'Dorte', '740180-1003'),
    benefits: [buildBenefit({ from: '2026-09-01', handedOverOn: '2026-11-16' })],
  }),
]

function opened(now = monday) {
  return openApi({ now, seed: buildSeed(files) })
}

it('without a day, it is the next the law changes, and each own citizen it changes something for', async () => {
  const { body } = await opened().ask(foreseeReform)
  expect([body.on, body.total, body.seen]).toEqual(['2027-01-01', 4, 4])
  expect(body.citizens.map(({ id }) => id)).toEqual(['c', 'd', 'b'])
  expect(body.days).toContain('2026-07-01')
})

it('when no change is known to come, it is the last one', async () => {
  const { body } = await opened('2027-03-01T08:00:00Z').ask(foreseeReform)
  expect(body.on).toBe('2027-01-01')
  const announced = await opened().ask(foreseeReform, { query: { basis: 'announced' } })
  expect(announced.body.on).toBe('2026-01-01')
})

it('answers a part at a time, in order of name', async () => {
  const api = opened()
  const parts = []
  for (const from of [0, 2, 4])
    parts.push((await api.ask(foreseeReform, { query: { from, count: 2 } })).body)
  expect(parts.map(({ seen }) => seen)).toEqual([2, 4, 4])
  expect(parts.map(({ citizens }) => citizens.map(({ id }) => id))).toEqual([['c', 'd'], ['b'], []])
})

it('tells each party its own part, of its own citizens alone', async () => {
  const query = { on: '2026-11-16' }
  const deeds = async (as: string) => {
    const { body } = await opened().ask(foreseeReform, { as, query })
    return body.citizens.map(({ id, changes }) => [
      id,
      changes.find(({ what }) => what.about === 'responsible')?.deeds,
    ])
  }
  expect(await deeds('adviser')).toEqual([['d', ['hand-over', 'tell-citizen']]])
  expect(await deeds('caseworker')).toContainEqual(['d', ['take-over']])
  expect(await deeds('caseworker-away')).toEqual([])
})

it.each(['2019-01-01', '2018-06-01', '2030-01-01', '2026-02-30'])(
  'refuses %s: the law of the day or the day before is not known',
  async (on) => {
    const { status, problem } = await opened().ask(foreseeReform, { query: { on } })
    expect([status, problem.errors?.[0]?.pointer]).toEqual([422, '/on'])
  },
)
