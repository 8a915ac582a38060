import { describe, expect, it } from 'vitest'
import { holdAfterwards } from '../contract/heldOperation'
import { openCitizen, undoOutcome } from '../contract/operations'
import { buildConversation } from '../testing/buildConversation'
import { buildSeed } from '../testing/buildSeed'
import { buildUninsured } from '../testing/buildUninsured'
import { openApi } from '../testing/openApi'

const params = { citizenId: 'citizen' }
const body = {
  kind: 'job',
  on: '2026-11-25',
  at: '10:00',
  minutes: 30,
  form: 'physical',
  caseworker: 'caseworker',
  because: 'Kom forbi',
  note: '',
  agreements: [],
} as const

const open = () =>
  openApi({
    now: '2026-11-25T12:00:00Z',
    seed: buildSeed([
      buildUninsured('2026-11-02', {
        conversations: [buildConversation({ start: '2026-11-24T09:00:00Z', status: 'missed' })],
      }),
    ]),
  })

describe('a talk that took place unbooked', () => {
  it('counts as held for the law, is marked, and stands in the journal with its reason', async () => {
    const api = open()
    const { body: talk, status } = await api.ask(holdAfterwards, { params, body })
    expect([status, talk.status, talk.outcome?.afterwards]).toEqual([201, 'held', 'Kom forbi'])
    const page = await api.ask(openCitizen, { params })
    expect(page.body.assessment.conversations.required[0]).toMatchObject({
      status: 'held',
      conversation: talk.id,
    })
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.at(-1)).toMatchObject({
      what: 'conversation-held-afterwards',
      subject: talk.id,
      reason: 'Kom forbi',
    })
  })

  it('is told to be against the law where its form was, though it was as entered', async () => {
    const api = open()
    const { body: talk } = await api.ask(holdAfterwards, {
      params,
      body: { ...body, form: 'phone' },
    })
    const page = await api.ask(openCitizen, { params })
    expect(page.body.unlawfullyHeld.map(({ conversation }) => conversation)).toEqual([talk.id])
  })

  it('is called off when the registration is taken back', async () => {
    const api = open()
    const { body: talk } = await api.ask(holdAfterwards, { params, body })
    const back = await api.ask(undoOutcome, {
      params: { ...params, conversationId: talk.id },
      version: 1,
    })
    expect(back.body).toMatchObject({ status: 'cancelled', outcome: null, meeting: null })
    const page = await api.ask(openCitizen, { params })
    expect(page.body.assessment.conversations.required[0]?.status).toBe('open')
  })

  it('cannot have been while its caseworker was in another', async () => {
    const answer = await open().ask(holdAfterwards, { params, body: { ...body, on: '2026-11-24' } })
    expect(answer.kind).toBe('409 time-taken')
  })

  it('is held by somebody of one’s own', async () => {
    const other = { ...body, caseworker: 'adviser' }
    const { problem } = await open().ask(holdAfterwards, { params, body: other })
    expect(problem.errors).toEqual([{ pointer: '/caseworker', code: 'unknown-caseworker' }])
  })

  it('says why it was not booked', async () => {
    const { problem } = await open().ask(holdAfterwards, { params, body: { ...body, because: '' } })
    expect(problem.errors).toEqual([{ pointer: '/because', code: 'reason-missing' }])
  })
})
