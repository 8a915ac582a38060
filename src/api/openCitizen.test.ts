import { describe, expect, it } from 'vitest'
import { searchCitizens } from '../contract/firstOperations'
import { openCitizen } from '../contract/operations'
import type { CitizenFile } from '../domain/citizenFile'
import { buildBenefit } from '../testing/buildBenefit'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

async function open(file: CitizenFile, as = 'caseworker', now = '2026-11-23T08:00:00Z') {
  const api = openApi({ now, seed: buildSeed([file]) })
  return (await api.ask(openCitizen, { as, params: { citizenId: 'citizen' } })).body
}

describe('a citizen’s page', () => {
  it('says who it is, whose citizen, and where in the process', async () => {
    const page = await open(buildInsured('2026-11-09'))
    expect(page).toMatchObject({
      name: 'Bente Borger',
      maskedNumber: '710580-••••',
      age: 46,
      authorityNames: { jobCentre: 'Jobcenter Prøveby', fund: 'Prøvens A-kasse' },
      dayInProcess: 15,
      responsible: { party: 'fund', until: '2027-02-08' },
      next: { number: 1, party: 'fund', status: 'open' },
      unlawfulBookings: [],
    })
  })

  it('has every rule it names', async () => {
    const { assessment } = await open(buildInsured('2026-11-09'))
    const named = [
      ...(assessment.responsible?.rules ?? []),
      ...assessment.conversations.required.flatMap(({ rules }) => rules),
      ...(assessment.conversations.form?.rules ?? []),
      ...assessment.notices.flatMap(({ rules }) => rules),
    ]
    expect(named.filter((id) => assessment.rules[id] === undefined)).toEqual([])
  })

  it('shows a talk of the other authority without what that one wrote or a way to change it', async () => {
    const talk = buildConversation({
      start: '2026-11-26T09:00:00Z',
      authority: 'fund',
      party: 'fund',
      caseworker: 'adviser',
      meeting: { kind: 'room', room: 'fund-room' },
      topic: 'Only for the fund',
    })
    const file = buildInsured('2026-11-09', { conversations: [talk] })
    const [seen] = (await open(file)).conversations
    expect(seen).toMatchObject({
      mine: false,
      authorityName: 'Prøvens A-kasse',
      place: '',
      meeting: null,
      topic: '',
    })
    expect((await open(file, 'adviser')).conversations[0]?.mine).toBe(true)
  })

  it('marks a booking that is no longer lawful, with the rule', async () => {
    const missed = buildConversation({
      id: 'missed',
      start: '2026-11-18T09:00:00Z',
      status: 'missed',
    })
    const digital = buildConversation({
      id: 'digital',
      start: '2026-12-02T09:00:00Z',
      form: 'phone',
      meeting: { kind: 'number', number: '00112233', caller: 'authority' },
    })
    const page = await open(buildUninsured('2026-11-09', { conversations: [missed, digital] }))
    expect(page.unlawfulBookings).toMatchObject([
      {
        conversation: 'digital',
        mend: 'change-form',
        rules: [{ id: 'form.first-physical.2023' }],
      },
    ])
  })
})

describe('a citizen whose benefit began long ago', () => {
  it.each(['2015-03-01', '2018-12-31', '2019-01-01'])('can be opened: %s', async (from) => {
    const benefits = [buildBenefit({ from, benefit: 'disability-pension', targetGroup: '6.11' })]
    const file = buildUninsured(from, { benefits })
    expect((await open(file)).benefits).toMatchObject([{ id: 'benefit', from }])
    const api = openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([file]) })
    const body = { text: '', order: 'due', limit: 10 } as const
    expect((await api.ask(searchCitizens, { body })).body.total).toBe(1)
  })

  it('can be opened when it was unemployment benefit', async () => {
    const page = await open(buildInsured('2016-05-01'))
    expect(page.benefits).toMatchObject([{ from: '2016-05-01' }])
  })
})

describe('a citizen’s page can be opened on any day', () => {
  it.each(['2026-10-25', '2026-11-29', '2026-12-31', '2027-01-01', '2028-02-29'])(
    '%s',
    async (today) => {
      const file = buildInsured('2026-10-12')
      expect((await open(file, 'caseworker', `${today}T11:00:00Z`)).assessment.asOf).toBe(today)
    },
  )
})
