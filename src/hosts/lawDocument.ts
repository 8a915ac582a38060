import type { Assessment, Requirement } from '../law/assessment'
import type { RuleCitation } from '../law/rule'

/** The parts of the document that no rules answer yet; named in `unknown`, never passed over. */
const unanswered = ['offers', 'duties', 'rights', 'supervision']

/**
 * The assessment as the command line publishes it. What only the screens need (what an answer rests
 * on, excluded forms, a rule's own text) is left out; the field order is the published one.
 */
export function lawDocument(assessment: Assessment): object {
  const { asOf, basis, process, responsible, conversations, notices } = assessment
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
    ...emptyParts,
    notices: notices.map(({ code, affects, missing, text, rules }) => ({
      code,
      affects,
      missing,
      text,
      rules,
    })),
    unknown: [...assessment.unknown, ...unanswered],
    rules: Object.fromEntries(
      Object.values(assessment.rules).map((rule) => [rule.id, citation(rule)]),
    ),
  }
}

const emptyParts = {
  offers: {
    obligation: { applies: false, dueBy: null, metBy: null, status: 'none', rules: [] },
    items: [],
    grantedBy: 'municipality',
  },
  duties: [],
  rights: [],
  supervision: {
    seniority12: false,
    offer12: false,
    hours12: 0,
    covered: false,
    talks12: 0,
    rules: [],
  },
}

function requirement(row: Requirement): object {
  const { number, kind, party, from, dueBy, status, conversation, invited, rules } = row
  return { number, kind, party, from, dueBy, status, conversation, invited, rules }
}

function citation(rule: RuleCitation): object {
  const { title, announced, enacted, sources, confidence, expected } = rule
  return { title, announced, enacted, sources, confidence, ...(expected && { expected }) }
}
