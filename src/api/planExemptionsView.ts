import type { OfferPlanPage } from '../contract/offerPlan'
import { planExemptions } from '../domain/offers/planExemptions'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile } from '../law/caseFile'

/** What lets a citizen off offers, and what could, as the contract shows it. */
export function planExemptionsView(
  caseFile: CaseFile,
  today: CalendarDate,
): OfferPlanPage['exemptions'] {
  const { standing, choices } = planExemptions(caseFile, today)
  return {
    standing: standing.map(({ exemption, state, reaches }) => ({
      ...exemption,
      runs: state === 'runs',
      reaches,
    })),
    choices: choices.map(({ kind, answer, rules }) => ({
      kind,
      refused: answer.allowed ? null : answer.reason,
      why: answer.why,
      rules,
    })),
  }
}
