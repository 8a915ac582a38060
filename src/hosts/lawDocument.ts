import type { Requirement } from '../law/assessment'
import type { OffersVerdict } from '../law/offers/offersVerdict'
import type { RuleCitation } from '../law/rule'
import type { WholeAssessment } from '../law/wholeAssessment'

/**
 * The assessment as the command line publishes it. What only the screens need (what an answer rests
 * on, excluded forms, a rule's own text) is left out; the field order is the published one.
 */
export function lawDocument(assessment: WholeAssessment): object {
  const { asOf, basis, process, responsible, conversations, notices } = assessment
  const { duties, rights, supervision } = assessment
  return {
    asOf,
    basis,
    process,
    responsible: responsible && {
      party: responsible.party,
      until: responsible.until,
      rules: responsible.rules,
    },
    conversations: {
      required: conversations.required.map(requirement),
      later: conversations.later.map(requirement),
      form: conversations.form && {
        first: conversations.form.first,
        allowed: conversations.form.allowed,
        chooser: conversations.form.chooser,
        rules: conversations.form.rules,
      },
    },
    offers: offers(assessment.offers),
    duties,
    rights,
    supervision,
    notices: notices.map(({ code, affects, missing, text, rules }) => ({
      code,
      affects,
      missing,
      text,
      rules,
    })),
    unknown: assessment.unknown,
    rules: Object.fromEntries(
      Object.values(assessment.rules).map((rule) => [rule.id, citation(rule)]),
    ),
  }
}

function offers({ obligation, items, grantedBy }: OffersVerdict): object {
  const { applies, dueBy, metBy, status, rules } = obligation
  return { obligation: { applies, dueBy, metBy, status, rules }, items, grantedBy }
}

function requirement(row: Requirement): object {
  const { number, kind, party, from, dueBy, status, conversation, invited, rules } = row
  return { number, kind, party, from, dueBy, status, conversation, invited, rules }
}

function citation(rule: RuleCitation): object {
  const { title, announced, enacted, sources, confidence, expected } = rule
  return { title, announced, enacted, sources, confidence, ...(expected && { expected }) }
}
