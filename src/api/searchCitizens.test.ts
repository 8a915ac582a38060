import { describe, expect, it } from 'vitest'
import { searchCitizens } from '../contract/firstOperations'
import type { CitizenSearch } from '../contract/citizenRow'
import { buildBenefit } from '../testing/buildBenefit'
import { buildConversation } from '../testing/buildConversation'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const started = '2026-11-09'
const names = [
  'Åse Ærtebjerg',
  'Zenia Aabenhus',
  'Ærø Ørnhøj',
  'Anders Bo-Lindhøj',
  'Aage Mosevrå',
  'Øjvind Åbrink',
]

const citizens = names.map((name, index) =>
  buildUninsured(started, {
    citizen: { id: `c${index}`, name, civilRegistrationNumber: `7${index}0180-10${index}0` },
  }),
)

async function search(body: Partial<CitizenSearch>, files = citizens) {
  const api = openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed(files) })
  const answer = await api.ask(searchCitizens, {
    body: { text: '', order: 'name', limit: 100, ...body },
  })
  return answer.body
}

async function found(text: string) {
  return (await search({ text })).rows.map(({ name }) => name)
}

describe('a search by name', () => {
  it.each([
    ['and', ['Anders Bo-Lindhøj']],
    ['ANDERS', ['Anders Bo-Lindhøj']],
    ['lind', ['Anders Bo-Lindhøj']],
    ['bo-lind', ['Anders Bo-Lindhøj']],
    ['lind and', ['Anders Bo-Lindhøj']],
    ['  and  bo ', ['Anders Bo-Lindhøj']],
    ['anders ærø', []],
    ['nders', []],
    ['æ', ['Ærø Ørnhøj', 'Åse Ærtebjerg']],
    ['ÆRT', ['Åse Ærtebjerg']],
    ['ø', ['Ærø Ørnhøj', 'Øjvind Åbrink']],
    ['å', ['Øjvind Åbrink', 'Åse Ærtebjerg']],
    ['a\u030Ase', ['Åse Ærtebjerg']],
    ['a', ['Anders Bo-Lindhøj', 'Zenia Aabenhus', 'Aage Mosevrå']],
    ['%', []],
    ['.*', []],
  ])('"%s" finds who has parts of the name that begin so', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('a search by number', () => {
  it.each(['730180-1030', '7301801030', ' 730180 1030 ', '730180', '7301', '730180-1'])(
    '"%s" finds the citizen',
    async (text) => {
      expect(await found(text)).toEqual(['Anders Bo-Lindhøj'])
    },
  )

  it.each(['730', '1030', '730180-1031', '7301801030 1'])('"%s" finds nobody', async (text) => {
    expect(await found(text)).toEqual([])
  })

  it('shows the number with its last four digits hidden', async () => {
    const { rows } = await search({ text: '730180-1030' })
    expect(rows.map(({ maskedNumber }) => maskedNumber)).toEqual(['730180-••••'])
  })
})

describe('the list', () => {
  it('is in Danish order: æ, ø, å last, and aa as å', async () => {
    expect(await found('')).toEqual([
      'Anders Bo-Lindhøj',
      'Zenia Aabenhus',
      'Ærø Ørnhøj',
      'Øjvind Åbrink',
      'Aage Mosevrå',
      'Åse Ærtebjerg',
    ])
  })

  it('tells how many there are beside those shown', async () => {
    const { total, rows } = await search({ limit: 2 })
    expect([total, rows.length]).toEqual([6, 2])
  })

  it.each([0, 1001, 1.5])('refuses a limit of %d', async (limit) => {
    await expect(search({ limit })).rejects.toThrow('"pointer":"/limit"')
  })

  it('puts unlawful bookings first, then what is due unbooked, then what is booked', async () => {
    const phone = {
      form: 'phone',
      meeting: { kind: 'number', number: '00112233', caller: 'authority' },
    } as const
    const talk = (citizen: string, on: string, parts = {}) =>
      buildConversation({ id: citizen, citizen, start: `${on}T09:00:00Z`, ...parts })
    const file = (id: string, from: string, talks: readonly ReturnType<typeof talk>[] = []) =>
      buildUninsured(from, { citizen: { id, name: id }, conversations: talks })
    const pensioner = buildUninsured(started, {
      citizen: { id: 'none' },
      benefits: [
        buildBenefit({ from: started, benefit: 'disability-pension', targetGroup: '6.11' }),
      ],
    })
    const { rows } = await search({ order: 'due' }, [
      pensioner,
      file('late-booked', started, [talk('late-booked', '2026-12-02')]),
      file('early-booked', started, [talk('early-booked', '2026-12-01')]),
      file('later', '2026-10-12'),
      file('sooner', '2026-08-03'),
      file('unlawful', started, [talk('unlawful', '2026-11-30', phone)]),
    ])
    expect(rows.map(({ id, unlawful, next }) => [id, unlawful, next?.urgency ?? null])).toEqual([
      ['unlawful', 1, 'booked'],
      ['sooner', 0, 'later'],
      ['later', 0, 'later'],
      ['early-booked', 0, 'booked'],
      ['late-booked', 0, 'booked'],
      ['none', 0, null],
    ])
  })
})
