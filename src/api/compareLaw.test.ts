import { expect, it } from 'vitest'
import { compareLaw } from '../contract/otherLaw'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const monday = '2026-11-23T08:00:00Z'
const params = { citizenId: 'citizen' }

function ask(file = buildUninsured('2026-11-16'), query: Readonly<Record<string, string>> = {}) {
  return openApi({ now: monday, seed: buildSeed([file]) }).ask(compareLaw, { params, query })
}

it('without a day it is the next the law changes: the five groups, expected and beside today’s', async () => {
  const { body } = await ask()
  expect([body.name, body.today, body.on, body.basis]).toEqual([
    'Bente Borger',
    '2026-11-23',
    '2027-01-01',
    'enacted',
  ])
  expect(body.rows[0]).toEqual({
    what: {
      about: 'group',
      before: { benefit: 'cash-benefit', targetGroup: '6.2', reformGroup: null },
      after: { benefit: 'cash-benefit', targetGroup: '6.2', reformGroup: 'job-search' },
    },
    differs: true,
    rules: [],
    expected: true,
  })
  const party = body.rows.find(({ what }) => what.about === 'responsible')
  expect(party).toMatchObject({ differs: false, expected: false })
})

it('does not differ from itself', async () => {
  const { body } = await ask(undefined, { on: '2026-11-23' })
  expect(body.rows.length).toBeGreaterThan(10)
  expect(body.rows.filter(({ differs }) => differs)).toEqual([])
})

it('shows on the other calendar what was announced and not adopted', async () => {
  const file = buildUninsured('2026-06-01')
  const talks = (body: Awaited<ReturnType<typeof ask>>['body']) =>
    body.rows.filter(({ what, differs }) => what.about === 'talk' && differs)
  const same = await ask(file, { on: '2026-11-23' })
  expect(talks(same.body)).toEqual([])
  const announced = await ask(file, { on: '2026-11-23', basis: 'announced' })
  expect(talks(announced.body).length).toBeGreaterThan(0)
})

it('a day without a process differs in that alone', async () => {
  const { body } = await ask(buildInsured('2026-11-09'), { on: '2026-11-08' })
  expect(body.rows).toMatchObject([{ what: { about: 'group', after: null }, differs: true }])
})

it('a citizen in no process either day has nothing to compare', async () => {
  const { body } = await ask(buildUninsured('2026-11-16', { benefits: [] }))
  expect(body.rows).toEqual([])
})

it('has every rule it names', async () => {
  const { body } = await ask(undefined, { on: '2024-01-01' })
  const named = [...body.rows, ...body.notices].flatMap(({ rules }) => rules)
  expect(named.filter((id) => body.rules[id] === undefined)).toEqual([])
})

it.each([
  ['a day the law is not known for', { on: '2018-12-31' }],
  ['no day', { on: '2026-02-30' }],
  ['no such basis', { basis: 'rumoured' }],
])('refuses %s', async (_, query) => {
  expect((await ask(undefined, query)).status).toBe(422)
})

it('is for the citizen’s own authorities alone', async () => {
  const api = openApi({ now: monday, seed: buildSeed([buildUninsured('2026-11-16')]) })
  expect((await api.ask(compareLaw, { as: 'adviser', params })).status).toBe(404)
})
