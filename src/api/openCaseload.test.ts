import { describe, expect, it } from 'vitest'
import { openCaseload, type Caseload, type CaseloadPlace } from '../contract/caseload'
import { bookConversation } from '../contract/operations'
import { buildBenefit } from '../testing/buildBenefit'
import { buildConversation } from '../testing/buildConversation'
import { buildConversationRequest } from '../testing/buildConversationRequest'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'
import type { FileParts } from '../testing/buildCitizenFile'

const all = { after: null, limit: 500 }
const started = '2026-11-09'
const number = (index: number) => `7${index % 10}0180-10${index % 10}0`

function citizen(index: number, name: string, parts: FileParts = {}) {
  const about = { id: `c${index}`, name, civilRegistrationNumber: number(index), ...parts.citizen }
  return buildUninsured(started, { ...parts, citizen: about })
}

const open = (files: Parameters<typeof buildSeed>[0]) =>
  openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed(files) })

const five = ['Åse', 'Zenia', 'Ærø', 'Anders', 'Aage'].map((name, index) => citizen(index, name))

describe('the caseload', () => {
  it('comes whole in Danish order, every column as long', async () => {
    const { columns, total, next } = (await open(five).ask(openCaseload, { body: all })).body
    expect(columns.name).toEqual(['Anders', 'Zenia', 'Ærø', 'Aage', 'Åse'])
    expect(Object.values(columns).map(({ length }) => length)).toEqual(
      Object.values(columns).map(() => 5),
    )
    expect({ total, next }).toEqual({ total: 5, next: null })
  })

  it('comes part by part, each citizen once', async () => {
    const api = open(five)
    const names: string[] = []
    let after: CaseloadPlace | null = null
    for (let part = 0; part < 5; part++) {
      const { body }: { body: Caseload } = await api.ask(openCaseload, {
        body: { after, limit: 2 },
      })
      expect(body.total).toBe(5)
      names.push(...body.columns.name)
      after = body.next
      if (after === null) break
    }
    expect(names).toEqual(['Anders', 'Zenia', 'Ærø', 'Aage', 'Åse'])
    expect(after).toBeNull()
  })

  it('goes on from where a citizen would stand who is gone', async () => {
    const namesAfter = async (id: string, name: string) =>
      (await open(five).ask(openCaseload, { body: { after: { id, name }, limit: 500 } })).body
        .columns.name
    expect(await namesAfter('gone', 'Zenobia')).toEqual(['Ærø', 'Aage', 'Åse'])
    expect(await namesAfter('gone', 'Adam')).toHaveLength(5)
    expect(await namesAfter('gone', 'Åse Å')).toEqual([])
  })

  it('has everybody of one name once, also when one of them is gone between two parts', async () => {
    const same = [1, 2, 3, 4].map((index) => citizen(index, index === 3 ? 'bo' : 'Bo'))
    const first = (await open(same).ask(openCaseload, { body: { after: null, limit: 2 } })).body
    expect(first.columns.id).toEqual(['c1', 'c2'])
    const left = same.filter(({ citizen: { id } }) => id !== first.next?.id)
    const rest = await open(left).ask(openCaseload, { body: { after: first.next, limit: 2 } })
    expect(rest.body.columns.id).toEqual(['c3', 'c4'])
    expect(rest.body.next).toBeNull()
  })

  it('shows no number in full', async () => {
    const { columns } = (await open(five).ask(openCaseload, { body: all })).body
    expect(columns.maskedNumber.filter((shown) => !/^\d{6}-••••$/.test(shown))).toEqual([])
  })

  it.each([0, 5001, 1.5])('refuses a part of %d', async (limit) => {
    const { status, text } = await open(five).ask(openCaseload, { body: { after: null, limit } })
    expect([status, text.includes('"pointer":"/limit"')]).toEqual([422, true])
  })
})

describe('what the law knows of each', () => {
  const file = (parts: FileParts) => open([citizen(1, 'Anders', parts)])
  const one = async (parts: FileParts) => (await file(parts).ask(openCaseload, { body: all })).body

  it('is what is required next, by when and how it can be held', async () => {
    const { columns } = await one({})
    expect(columns).toMatchObject({
      benefit: ['cash-benefit'],
      targetGroup: ['6.2'],
      party: ['job-centre'],
      kind: ['job'],
      number: [1],
      heldBy: ['job-centre'],
      bookedOn: [null],
      forms: [['physical']],
      missed: [0],
      unlawful: [0],
      caseworker: [null],
      fund: [null],
    })
  })

  it('has the form of the talk once it is booked, and whose the citizen then is', async () => {
    const api = file({})
    await api.ask(bookConversation, {
      params: { citizenId: 'c1' },
      body: buildConversationRequest({ on: '2026-11-25' }),
    })
    const { columns, people } = (await api.ask(openCaseload, { body: all })).body
    expect(columns).toMatchObject({
      bookedOn: ['2026-11-25'],
      urgency: ['booked'],
      forms: [['physical']],
      caseworker: ['caseworker'],
    })
    expect(people.map(({ id }) => id)).toContain('caseworker')
  })

  it('counts the talks somebody stayed away from in the process that runs', async () => {
    const missed = (id: string, on: string) =>
      buildConversation({ id, start: `${on}T09:00:00Z`, status: 'missed' })
    const { columns } = await one({
      conversations: [missed('before', '2026-03-02'), missed('now', '2026-11-16')],
    })
    expect(columns.missed).toEqual([1])
  })

  it('names the version of the law and the exemptions that reach today', async () => {
    const { columns, versions } = await one({
      exemptions: [
        { kind: 'digital-post', ground: null, from: '2026-11-01', to: null },
        { kind: 'digital-post', ground: null, from: '2026-11-02', to: null },
        { kind: 'pause', ground: null, from: '2026-12-24', to: '2026-12-31' },
      ],
    })
    expect(columns.exemptions).toEqual([['digital-post']])
    expect(versions.map(({ id }) => id)).toEqual(columns.version)
  })

  it('says nothing of talks where no process runs', async () => {
    const { columns, versions } = await one({
      benefits: [buildBenefit({ from: '2026-01-05', to: '2026-02-01' })],
    })
    expect(columns).toMatchObject({ benefit: [null], kind: [null], forms: [[]], version: [null] })
    expect(versions).toEqual([])
  })

  it('an adviser has one caseload over all municipalities', async () => {
    const api = open([
      buildInsured(started, { citizen: { id: 'here', name: 'Her', unemploymentFund: 'fund' } }),
      buildInsured(started, {
        citizen: {
          id: 'there',
          name: 'Der',
          unemploymentFund: 'fund',
          municipality: '0998',
          civilRegistrationNumber: number(2),
        },
      }),
    ])
    const { columns, municipalities, funds } = (
      await api.ask(openCaseload, { as: 'adviser', body: all })
    ).body
    expect(columns.id).toEqual(['there', 'here'])
    expect(new Set(columns.municipality)).toEqual(new Set(municipalities.map(({ id }) => id)))
    expect(columns.fund).toEqual(['fund', 'fund'])
    expect(funds.map(({ id }) => id)).toEqual(['fund'])
  })
})
