import type { CaseFile, ConversationFact, OfferFact } from '../law/caseFile'
import type { Authority } from './authority'
import type { CitizenFile } from './citizenFile'
import type { Conversation } from './conversation'
import { dateOf } from './instant'
import type { Offer } from './offers/offer'

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
    offers: file.offers.filter(({ status }) => status === 'granted').map(offerFact),
    ordinaryHours: file.ordinaryHours,
    exemptions: file.exemptions.map(({ grantedBy: _, ...exemption }) => exemption),
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

/** What is proposed and not granted is nothing to the law yet. */
function offerFact(offer: Offer): OfferFact {
  const { id, kind, from, to, sector, aim, latestWorkplace, extension } = offer
  return { id, kind, from, to, sector, aim, latestWorkplace, extension }
}
