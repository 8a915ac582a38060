import type { Notice } from '../law/assessment'
import { assessWhole } from '../law/assessWhole'
import type { CalendarDate } from '../law/calendarDate'
import type { CaseFile } from '../law/caseFile'
import { citations } from '../law/citations'
import type { DutyVerdict } from '../law/duties/dutiesVerdict'
import { exemptionVerdicts, type ExemptionVerdict } from '../law/exemptionVerdicts'
import type { OfferObligation } from '../law/offers/offersVerdict'
import type { RightVerdict } from '../law/rights/rightsVerdict'
import type { RuleCitation } from '../law/rule'

/** What the law in force on a day lays on a citizen, gives them, and lets them off. */
export interface Standing {
  readonly asOf: CalendarDate
  /** Null when no process runs; then there are no duties and no rights. */
  readonly startedOn: CalendarDate | null
  readonly duties: readonly DutyVerdict[]
  readonly rights: readonly RightVerdict[]
  readonly offer: OfferObligation | null
  /** The latest first. */
  readonly exemptions: readonly ExemptionVerdict[]
  /** What is missing or carries an answer above. */
  readonly notices: readonly Notice[]
  /** Every rule named above. */
  readonly rules: Readonly<Record<string, RuleCitation>>
}

/** Throws `RangeError` when the day is outside the days the law is known for. */
export function standing(caseFile: CaseFile, asOf: CalendarDate): Standing {
  const whole = assessWhole(caseFile, asOf, 'enacted')
  const exemptions = exemptionVerdicts(caseFile, asOf, 'enacted')
  return {
    asOf,
    startedOn: whole.process?.startedOn ?? null,
    duties: whole.duties,
    rights: whole.rights,
    offer: whole.process && whole.offers.obligation,
    exemptions: exemptions.toSorted((a, b) => b.exemption.from.localeCompare(a.exemption.from)),
    notices: whole.notices.filter(isAboutStanding),
    rules: { ...whole.rules, ...citations(exemptions.flatMap(({ rules }) => rules)) },
  }
}

/** The rest stands on the citizen page, beside the talks. */
function isAboutStanding({ affects, code }: Notice): boolean {
  return /^(duties|rights|offers)\b/.test(affects) || code.startsWith('exemption')
}
