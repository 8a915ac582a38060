import type { AssessedCitizen } from '../domain/assessCitizen'
import type { Conversation } from '../domain/conversation'
import type { Draft } from '../store/store'
import type { Asked } from './asked'
import type { decideAbsence, sendNotice } from '../contract/absenceOperations'
import type { moveConversation } from '../contract/calendarOperations'
import type { changeConversation, registerOutcome, undoOutcome } from '../contract/operations'
import type { undoBooking } from '../contract/undoBooking'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { problemAnswer, type ProblemAnswer } from './problemAnswer'

type Found =
  | { readonly ok: true; readonly citizen: AssessedCitizen; readonly talk: Conversation }
  | { readonly ok: false; readonly problem: ProblemAnswer }

/** The talk to be changed, held by the asker's own authority and as the asker last saw it. */
export async function keptConversation(
  asked: Asked<
    | typeof changeConversation
    | typeof decideAbsence
    | typeof sendNotice
    | typeof moveConversation
    | typeof registerOutcome
    | typeof undoBooking
    | typeof undoOutcome
  >,
  draft: Draft,
): Promise<Found> {
  const { citizenId, conversationId } = asked.params
  const citizen = await ownCitizen(citizenId, asked, draft)
  const talk = citizen?.file.conversations.find(({ id }) => id === conversationId)
  if (!citizen || !talk || talk.authority !== asked.authority.id) return notFound()
  return talk.version === asked.version
    ? { ok: true, citizen, talk }
    : { ok: false, problem: problemAnswer('stale-version') }
}
