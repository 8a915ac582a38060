import type { Absence, AbsenceDecision } from './absence'
import type { Conversation } from './conversation'
import type { Instant } from './instant'
import type { OutcomeAnswer } from './registerOutcome'

interface Signed {
  readonly by: string
  readonly now: Instant
}

/** The talk with the decision about the absence, which settles the task to assess it. */
export function decideAbsence(
  talk: Conversation,
  said: Pick<AbsenceDecision, 'text' | 'guidance' | 'receipt'>,
  { by, now: at }: Signed,
): OutcomeAnswer {
  const absence = talk.outcome?.absence
  if (!absence || absence.excuse !== null || absence.decision !== null) return wrongStatus(talk)
  return having(talk, { ...absence, decision: { ...said, by, at } })
}

/** The talk with its notice sent to the citizen's fund. */
export function sendNotice(talk: Conversation, { by, now: at }: Signed): OutcomeAnswer {
  const absence = talk.outcome?.absence
  if (!absence?.notice || absence.notice.sent !== null) return wrongStatus(talk)
  return having(talk, { ...absence, notice: { ...absence.notice, sent: { by, at } } })
}

/** The talk with the fund's answer to the notice. */
export function answerNotice(
  talk: Conversation,
  text: string,
  { by, now: at }: Signed,
): OutcomeAnswer {
  const absence = talk.outcome?.absence
  if (!absence?.notice?.sent || absence.notice.answer !== null) return wrongStatus(talk)
  return having(talk, { ...absence, notice: { ...absence.notice, answer: { text, by, at } } })
}

function having(talk: Conversation, absence: Absence): OutcomeAnswer {
  const { outcome, version } = talk
  if (outcome === null) return wrongStatus(talk)
  return {
    ok: true,
    conversation: { ...talk, version: version + 1, outcome: { ...outcome, absence } },
  }
}

function wrongStatus({ status }: Conversation): OutcomeAnswer {
  return { ok: false, refusal: { kind: 'wrong-status', status } }
}
