import { describe, expect, it } from 'vitest'
import { answerNotice, decideAbsence, sendNotice } from '../contract/absenceOperations'
import { openCitizen, registerOutcome, undoOutcome } from '../contract/operations'
import { buildConversation } from '../testing/buildConversation'
import { buildInsured } from '../testing/buildInsured'
import { buildJournalEntry } from '../testing/buildJournalEntry'
import { buildSeed } from '../testing/buildSeed'
import { openApi } from '../testing/openApi'

const citizen = { citizenId: 'citizen' }
const params = { ...citizen, conversationId: 'talk' }
const text = 'Ingen følger: indkaldelsen nåede ikke frem'
const decision = { text, guidance: 'Vejledt i brevet', receipt: 'Læst 20. november' }

/** An insured citizen who did not come to the job centre's talk, for no reason anybody knows. */
async function openMissed(excuse?: 'illness') {
  const api = openApi({
    now: '2026-11-25T12:00:00Z',
    seed: buildSeed([
      buildInsured('2026-06-02', {
        conversations: [buildConversation({ start: '2026-11-25T09:00:00Z' })],
        journal: [
          buildJournalEntry({
            what: 'conversation-booked',
            subject: 'talk',
            at: '2026-11-10T09:00:00Z',
            by: 'colleague',
          }),
        ],
      }),
    ]),
  })
  const body = { status: 'missed', cancelledBy: null, note: '', excuse } as const
  await api.ask(registerOutcome, { params, body, version: 1 })
  const absenceTo = async (as: string) =>
    (await api.ask(openCitizen, { as, params: citizen })).body.conversations[0]?.outcome?.absence
  return { api, absenceTo }
}

describe('an absence', () => {
  it('is a task with what is known of the summons, until it is decided in words', async () => {
    const { api, absenceTo } = await openMissed()
    expect(await absenceTo('caseworker')).toMatchObject({
      step: 'assess',
      booked: { byName: 'Kaj Kollega', on: '2026-11-10' },
      notice: { state: 'to-send', fundName: 'Prøvens A-kasse' },
    })
    const { status } = await api.ask(decideAbsence, { params, body: decision, version: 2 })
    expect(status).toBe(200)
    expect(await absenceTo('caseworker')).toMatchObject({
      step: 'send',
      decision: { ...decision, byName: 'Sara Sagsbehandler', on: '2026-11-25' },
    })
    const file = await api.store.read((view) => view.citizenFile('citizen'))
    expect(file?.journal.at(-1)).toMatchObject({ what: 'absence-decided', reason: text })
  })

  it('is decided in words', async () => {
    const { api } = await openMissed()
    const body = { ...decision, text: ' ' }
    const { problem } = await api.ask(decideAbsence, { params, body, version: 2 })
    expect(problem.errors).toEqual([{ pointer: '/text', code: 'reason-missing' }])
  })

  it('that is excused is no task, and nobody is told', async () => {
    const { absenceTo } = await openMissed('illness')
    expect(await absenceTo('caseworker')).toMatchObject({
      excuse: 'illness',
      step: null,
      notice: null,
    })
    expect(await absenceTo('adviser')).toBeNull()
  })
})

describe('a notice to the fund', () => {
  it('is seen by the fund once it is sent, and its answer by both', async () => {
    const { api, absenceTo } = await openMissed()
    expect(await absenceTo('adviser')).toBeNull()
    const answer = { as: 'adviser', params, body: { text: 'Vi har skrevet til hende' } }
    expect((await api.ask(answerNotice, { ...answer, version: 2 })).kind).toBe('404 not-found')
    await api.ask(sendNotice, { params, version: 2 })
    expect(await absenceTo('adviser')).toEqual({
      excuse: null,
      step: 'answer',
      booked: null,
      decision: null,
      notice: {
        state: 'sent',
        fundName: 'Prøvens A-kasse',
        sent: { byName: 'Sara Sagsbehandler', on: '2026-11-25' },
        answer: null,
      },
    })
    expect((await api.ask(answerNotice, { ...answer, version: 2 })).kind).toBe('412 stale-version')
    await api.ask(answerNotice, { ...answer, version: 3 })
    for (const as of ['caseworker', 'adviser'])
      expect((await absenceTo(as))?.notice).toMatchObject({
        state: 'answered',
        answer: { text: 'Vi har skrevet til hende', byName: 'Rune Rådgiver' },
      })
  })

  it('is not answered by the authority that sent it', async () => {
    const { api } = await openMissed()
    await api.ask(sendNotice, { params, version: 2 })
    const answer = await api.ask(answerNotice, { params, body: { text: 'Set' }, version: 3 })
    expect(answer.kind).toBe('404 not-found')
  })

  it('keeps the outcome from being taken back, and says why', async () => {
    const { api } = await openMissed()
    await api.ask(sendNotice, { params, version: 2 })
    expect((await api.ask(undoOutcome, { params, version: 3 })).kind).toBe('409 notice-sent')
  })
})
