import { expect, it } from 'vitest'
import { bookConversation } from '../contract/operations'
import { proposeTalks } from '../contract/talkPlan'
import { demonstrationMunicipality } from '../demonstration/demonstrationMunicipality'
import { openApi } from './openApi'
import { requestPlanned } from './requestPlanned'

const town = demonstrationMunicipality('2026-11-23')

it.each([
  ['agnete', 40],
  ['bo', 40],
  ['finn', 10],
])(
  'a plan of %s can be booked as it stands, with the warnings it tells and no others',
  async (as, least) => {
    const api = openApi({ now: '2026-11-23T08:00:00Z', seed: town })
    const query = { from: '2026-11-23', to: '2026-12-20' }
    const { body } = await api.ask(proposeTalks, { as, query, body: { citizens: null } })
    for (const row of body.planned) {
      const answer = await api.ask(bookConversation, {
        as,
        params: { citizenId: row.citizen.id },
        body: requestPlanned(row, body, as),
      })
      expect(answer.status, answer.text).toBe(201)
      expect(answer.body.accepted?.warnings ?? []).toEqual(row.warnings)
    }
    expect(body.planned.length).toBeGreaterThan(least)
  },
  30_000,
)
