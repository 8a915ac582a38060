import type { CaseFile, ConversationFact } from '../law/caseFile'
import type { Authority } from './authority'
import type { CitizenFile } from './citizenFile'
import type { Conversation } from './conversation'
import { dateOf } from './instant'

/**
 * The facts of a citizen's file as the law reads them: without name, number or hour.
 * `jobCentre` is the one of the citizen's municipality, whose freedoms count.
 */
export function caseFileOf(file: CitizenFile, jobCentre: Authority | null): CaseFile {
  const { citizen } = file
  return {
    municipality: { code: citizen.municipality, freedoms: jobCentre?.freedoms ?? [] },
    citizen: {
      birthDate: citizen.birthDate,
      unemploymentFund: citizen.unemploymentFund,
      digitalPost: citizen.digitalPost,
      vocationalEducation: citizen.vocationalEducation,
    },
    benefits: file.benefits,
    conversations: file.conversations.map(factOf),
    offers: file.offers,
    ordinaryHours: [],
    exemptions: file.exemptions,
    choices: file.choices,
  }
}

function factOf(conversation: Conversation): ConversationFact {
  const { id, kind, party, status, physicalRequired, outcome } = conversation
  const decision = physicalRequired && {
    because: physicalRequired.because,
    by: physicalRequired.by,
  }
  const on = dateOf(conversation.start)
  // A talk counts as it was held, whatever it was booked as.
  const form = outcome?.form ?? conversation.form
  return { id, on, kind, party, form, status, physicalRequired: decision }
}
