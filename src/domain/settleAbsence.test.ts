import { describe, expect, it } from 'vitest'
import { buildConversation } from '../testing/buildConversation'
import type { Conversation } from './conversation'
import { registerOutcome, undoOutcome, type OutcomeAnswer } from './registerOutcome'
import { answerNotice, decideAbsence, sendNotice } from './settleAbsence'

const start = '2026-11-25T09:00:00Z'
const signed = { by: 'caseworker', now: start }
const said = { text: 'Ingen følger', guidance: 'Vejledt i brevet', receipt: '' }

/** A talk that was missed, of a citizen with a fund unless said otherwise. */
function missed(excuse?: 'illness', fund: string | null = 'fund'): Conversation {
  const request = { status: 'missed', cancelledBy: null, note: '', excuse } as const
  return talkIn(registerOutcome(buildConversation({ start }), request, { ...signed, fund }))
}

function talkIn(answer: OutcomeAnswer): Conversation {
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.conversation
}

const wrong = { ok: false, refusal: { kind: 'wrong-status', status: 'missed' } }

describe('an absence', () => {
  it('is to be assessed and told the fund, and nothing is decided or sent by itself', () => {
    expect(missed().outcome?.absence).toEqual({
      excuse: null,
      decision: null,
      notice: { fund: 'fund', sent: null, answer: null },
    })
  })

  it('has no notice where there is no fund to tell', () => {
    expect(missed(undefined, null).outcome?.absence).toMatchObject({ notice: null })
  })

  it('that is excused leaves nothing to assess or tell', () => {
    const talk = missed('illness')
    expect(talk.outcome?.absence).toEqual({ excuse: 'illness', decision: null, notice: null })
    expect(decideAbsence(talk, said, signed)).toEqual(wrong)
    expect(sendNotice(talk, signed)).toEqual(wrong)
  })

  it('is decided once', () => {
    const decided = talkIn(decideAbsence(missed(), said, signed))
    expect(decided).toMatchObject({
      version: 3,
      status: 'missed',
      outcome: { absence: { decision: { ...said, by: 'caseworker', at: start } } },
    })
    expect(decideAbsence(decided, said, signed)).toEqual(wrong)
  })

  it('of a talk that was held is none', () => {
    expect(decideAbsence(buildConversation({ start }), said, signed)).toMatchObject({ ok: false })
  })
})

describe('a notice to the fund', () => {
  const sent = talkIn(sendNotice(missed(), signed))

  it('is sent once', () => {
    expect(sent.outcome?.absence?.notice?.sent).toEqual({ by: 'caseworker', at: start })
    expect(sendNotice(sent, signed)).toEqual(wrong)
  })

  it('is answered once, and not before it is sent', () => {
    expect(answerNotice(missed(), 'Set', signed)).toEqual(wrong)
    const answered = talkIn(answerNotice(sent, 'Set', { by: 'adviser', now: start }))
    expect(answered.outcome?.absence?.notice?.answer).toEqual({
      text: 'Set',
      by: 'adviser',
      at: start,
    })
    expect(answerNotice(answered, 'Igen', signed)).toEqual(wrong)
  })

  it('that was sent keeps the outcome from being taken back; one that was not does not', () => {
    expect(undoOutcome(sent)).toEqual({
      ok: false,
      refusal: { kind: 'notice-sent' },
    })
    expect(undoOutcome(missed())).toMatchObject({ conversation: { status: 'booked' } })
  })
})
