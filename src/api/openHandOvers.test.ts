import { describe, expect, it } from 'vitest'
import { openHandOvers } from '../contract/handOver'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const fund = { party: 'fund', authority: 'fund', caseworker: 'adviser' } as const
const agreement = { text: 'Søge tre job om ugen', whose: 'citizen', by: '2026-12-01' } as const
const held = buildConversation({
  id: 'held',
  ...fund,
  start: '2026-09-14T09:00:00Z',
  status: 'held',
  outcome: {
    status: 'held',
    cancelledBy: null,
    note: 'Kun for os',
    form: 'phone',
    agreements: [agreement],
    afterwards: null,
    absence: null,
    registeredBy: 'adviser',
    registeredAt: '2026-09-14T10:00:00Z',
  },
})
const misplaced = buildConversation({
  id: 'misplaced',
  ...fund,
  start: '2026-12-08T09:00:00Z',
  meeting: { kind: 'room', room: 'fund-room' },
})
const seed = buildSeed([
  buildInsured('2026-09-07', {
    citizen: { id: 'soon', civilRegistrationNumber: '610180-1001' },
    conversations: [held, misplaced],
  }),
  buildInsured('2026-08-10', {
    citizen: {
      id: 'lately',
      civilRegistrationNumber: '620180-1002',
      unemploymentFund: 'fund-away',
    },
  }),
  buildInsured('2026-11-09', {
    citizen: { id: 'much-later', civilRegistrationNumber: '630180-1003' },
  }),
  buildUninsured('2026-09-07', {
    citizen: { id: 'uninsured', civilRegistrationNumber: '640180-1004' },
  }),
])

const open = () => openApi({ now: '2026-11-23T08:00:00Z', seed })
const ask = (as: string) => open().ask(openHandOvers, { as })

describe('the list of hand-overs', () => {
  it('has each side’s own citizens near theirs, in order of day', async () => {
    const rows = async (as: string) =>
      (await ask(as)).body.citizens.map(({ citizenId, on }) => `${citizenId} ${on}`)
    expect(await rows('caseworker')).toEqual(['lately 2026-11-10', 'soon 2026-12-07'])
    expect(await rows('adviser')).toEqual(['soon 2026-12-07'])
    expect(await rows('adviser-away')).toEqual(['lately 2026-11-10'])
    expect(await rows('caseworker-away')).toEqual([])
  })

  it('tells the job centre what the fund held and agreed, not what it noted', async () => {
    const { body, text } = await ask('caseworker')
    const soon = body.citizens.find(({ citizenId }) => citizenId === 'soon')
    expect(soon?.held).toEqual([
      { id: 'held', kind: 'job', party: 'fund', on: '2026-09-14', form: 'phone' },
    ])
    expect(soon?.agreements).toEqual([{ ...agreement, party: 'fund', on: '2026-09-14' }])
    expect(text).not.toContain('Kun for os')
  })

  it('tells what is due, what was not kept, and when what is booked is held', async () => {
    const { body } = await ask('caseworker')
    const [lately, soon] = body.citizens
    const numbers = (rows: readonly { readonly number: number }[]) =>
      rows.map(({ number }) => number)
    expect(numbers(lately?.notKept ?? [])).toEqual([1, 2])
    expect(numbers(lately?.due ?? [])).toEqual([3, 4])
    expect(soon?.notKept).toEqual([])
    expect(soon?.due.map(({ party, bookedOn }) => [party, bookedOn])).toEqual([
      // Late as it lies, it fills the talk it was booked for.
      ['fund', '2026-12-08'],
      ['job-centre', null],
      ['job-centre', null],
    ])
  })

  it('marks the booking on the wrong side for both, and says whose it is to mend', async () => {
    for (const [as, mine] of [
      ['adviser', true],
      ['caseworker', false],
    ] as const) {
      const { body } = await ask(as)
      const soon = body.citizens.find(({ citizenId }) => citizenId === 'soon')
      expect(soon?.wrongSide).toMatchObject([
        { id: 'misplaced', on: '2026-12-08', at: '10:00', party: 'fund', mine },
      ])
      expect(soon?.wrongSide[0]?.rules[0]?.id).toBe('responsible.may-book')
    }
  })

  it('takes in what was changed since it was last asked for', async () => {
    const api = open()
    const day = async () => {
      const { body } = await api.ask(openHandOvers)
      return body.citizens.map(({ citizenId }) => citizenId)
    }
    expect(await day()).toEqual(['lately', 'soon'])
    const file = seed.citizenFiles.find(({ citizen }) => citizen.id === 'much-later')
    if (!file) throw new Error('not in the seed')
    await api.store.write((draft) =>
      draft.replaceFacts({
        citizen: { ...file.citizen, version: file.citizen.version + 1 },
        benefits: file.benefits.map((row) => ({ ...row, handedOverOn: '2026-11-30' })),
        exemptions: [],
      }),
    )
    expect(await day()).toEqual(['lately', 'much-later', 'soon'])
    api.setNow('2026-12-20T08:00:00Z')
    expect(await day()).toEqual(['much-later', 'soon'])
  })
})
