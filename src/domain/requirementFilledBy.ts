import { assess } from '../law/assess'
import type { Requirement } from '../law/assessment'
import type { CaseFile, ConversationFact } from '../law/caseFile'

/** The requirement a talk would fill if it were booked; null when it would fill none. */
export function requirementFilledBy(
  caseFile: CaseFile,
  talk: Pick<ConversationFact, 'on' | 'kind' | 'party'>,
  today: string,
): Requirement | null {
  const id = 'the talk asked about'
  const booked: ConversationFact = {
    ...talk,
    id,
    form: 'physical',
    status: 'booked',
    physicalRequired: null,
  }
  const conversations = [...caseFile.conversations, booked]
  const { required, later } = assess({ ...caseFile, conversations }, today, 'enacted').conversations
  return [...required, ...later].find(({ conversation }) => conversation === id) ?? null
}
