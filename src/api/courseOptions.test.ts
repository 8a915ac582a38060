import { expect, it } from 'vitest'
import { askCourseOptions } from '../contract/courseOperations'
import { buildSeed } from '../testing/buildSeed'
import { openApi } from '../testing/openApi'

const api = openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed() })

it.each([
  ['caseworker', { municipality: '0999', fund: null }],
  ['adviser', { municipality: null, fund: 'fund' }],
])('the %s is told where a citizen can belong, and what is the own', async (as, own) => {
  const { body } = await api.ask(askCourseOptions, { as })
  expect(body).toMatchObject({
    municipalities: [
      { code: '0999', name: 'Jobcenter Prøveby' },
      { code: '0998', name: 'Jobcenter Andetsteds' },
    ],
    funds: [
      { id: 'fund', name: 'Prøvens A-kasse' },
      { id: 'fund-away', name: 'Andetsteds A-kasse' },
    ],
    own,
  })
})

it('every benefit comes with its groups, and with the facts the law reads for it', async () => {
  const { benefits } = (await api.ask(askCourseOptions)).body
  const of = (wanted: string) => benefits.find(({ benefit }) => benefit === wanted)
  expect(of('cash-benefit')?.targetGroups).toEqual(['6.2', '6.3', '6.4', '6.5'])
  expect(of('sickness-benefit')?.reads).toEqual(['recovery'])
  expect(of('integration-programme')?.targetGroups).toEqual([null])
  expect(benefits).toHaveLength(10)
})
