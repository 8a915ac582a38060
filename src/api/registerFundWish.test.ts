import { describe, expect, it } from 'vitest'
import { registerFundWish } from '../contract/fundWish'
import { openCitizen } from '../contract/operations'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }

function open(file = buildInsured('2026-05-04')) {
  const api = openApi({ now: '2026-06-22T08:00:00Z', seed: buildSeed([file]) })
  const page = async (as: string) => (await api.ask(openCitizen, { as, params })).body
  const say = (attends: boolean, version: number, as = 'adviser') =>
    api.ask(registerFundWish, { as, params, body: { attends }, version })
  return { api, page, say }
}

/** Whether the fund is invited to the talk the citizen may choose for. */
async function invited(page: Awaited<ReturnType<ReturnType<typeof open>['page']>>) {
  const { required } = page.assessment.conversations
  return required.find(({ number }) => number === page.fundWish?.number)?.invited
}

describe('the citizen’s wish to have the fund with them', () => {
  it('is asked about for the first talk of the job centre, and nobody is invited before', async () => {
    const { page } = open()
    const seen = await page('caseworker')
    expect(seen.fundWish).toEqual({ version: 1, number: 4, attends: null, byName: null, on: null })
    expect(await invited(seen)).toEqual([])
  })

  it('is shown to both with who asked and when, and the law invites the fund', async () => {
    const { api, page, say } = open()
    expect((await say(true, 1)).body).toMatchObject({ version: 2, attends: true })
    for (const person of ['caseworker', 'adviser']) {
      const seen = await page(person)
      expect(seen.fundWish).toEqual({
        version: 2,
        number: 4,
        attends: true,
        byName: 'Rune Rådgiver',
        on: '2026-06-22',
      })
      expect(await invited(seen)).toEqual(['fund'])
    }
    await say(false, 2, 'caseworker')
    expect((await page('adviser')).fundWish).toMatchObject({
      attends: false,
      byName: 'Sara Sagsbehandler',
    })
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['fund-wish-registered', { fundAttendsFourth: null }, { fundAttendsFourth: true }],
      ['fund-wish-registered', { fundAttendsFourth: true }, { fundAttendsFourth: false }],
    ])
  })

  it('is not asked about once the talk has been held', async () => {
    const talks = ['2026-05-11', '2026-06-08', '2026-07-06', '2026-08-10']
    const conversations = talks.map((day, index) => {
      const party = index < 3 ? 'fund' : 'job-centre'
      const start = `${day}T09:00:00Z`
      return buildConversation({ id: day, start, party, authority: party, status: 'held' })
    })
    const before = open(buildInsured('2026-05-04', { conversations: conversations.slice(0, 3) }))
    before.api.setNow('2026-08-11T08:00:00Z')
    expect((await before.page('caseworker')).fundWish).toMatchObject({ number: 4 })
    const after = open(buildInsured('2026-05-04', { conversations }))
    after.api.setNow('2026-08-11T08:00:00Z')
    expect((await after.page('caseworker')).fundWish).toBeNull()
  })

  it('is registered on the latest facts alone', async () => {
    const { say } = open()
    await say(true, 1)
    expect((await say(false, 1)).kind).toBe('412 stale-version')
  })

  it('is not there where the law has no such talk', async () => {
    const { page, say } = open(buildUninsured('2026-05-04'))
    expect((await page('caseworker')).fundWish).toBeNull()
    expect((await say(true, 1, 'caseworker')).kind).toBe('404 not-found')
  })
})
