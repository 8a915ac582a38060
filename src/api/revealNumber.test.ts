import { expect, it } from 'vitest'
import { searchCitizens } from '../contract/firstOperations'
import { openCitizen, revealNumber } from '../contract/operations'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }
const open = () =>
  openApi({ now: '2026-11-23T08:00:00Z', seed: buildSeed([buildUninsured('2026-11-16')]) })

it('the full number is told to who asks for it, and written in the journal without the number', async () => {
  const api = open()
  const answer = await api.ask(revealNumber, { params })
  expect([answer.status, answer.body]).toEqual([201, { number: '710580-1234' }])
  const file = await api.store.read((view) => view.citizenFile('citizen'))
  expect(file?.journal).toEqual([
    {
      id: 'made-1',
      at: '2026-11-23T08:00:00Z',
      by: 'caseworker',
      what: 'number-revealed',
      subject: 'citizen',
      before: null,
      after: null,
      restedOn: null,
    },
  ])
})

it('asking again is written again, and the number is kept with no answer', async () => {
  const api = open()
  await api.ask(revealNumber, { params, requestId: 'one-request' })
  await api.ask(revealNumber, { params, requestId: 'one-request' })
  const file = await api.store.read((view) => view.citizenFile('citizen'))
  expect(file?.journal).toHaveLength(2)
  const kept = await api.store.read((view) => view.answerTo('caseworker one-request'))
  expect(kept).toBeNull()
})

it('every other answer hides the last four digits', async () => {
  const api = open()
  const page = await api.ask(openCitizen, { params })
  const list = await api.ask(searchCitizens, { body: { text: '', order: 'name', limit: 1 } })
  expect([page.body.maskedNumber, list.body.rows[0]?.maskedNumber]).toEqual([
    '710580-••••',
    '710580-••••',
  ])
})
