import type { Basis, Notice } from '../assessment'
import type { CalendarDate } from '../calendarDate'
import type { CaseFile } from '../caseFile'
import { isUnder } from '../isUnder'
import { isInForce } from '../ruleBook'
import { educationOrderTerms } from '../rules/educationOrderTerms'

/** Whether the citizen is to find and begin an education; what is missing is told, never guessed. */
export function educationOrder(
  { citizen }: CaseFile,
  asOf: CalendarDate,
  basis: Basis,
): { readonly inForce: boolean; readonly notices: readonly Notice[] } {
  const { rule, underAge } = educationOrderTerms
  const young = isUnder(underAge, citizen.birthDate, asOf)
  const { vocationalEducation } = citizen
  if (!isInForce(rule, basis, asOf) || young === false || vocationalEducation === true)
    return { inForce: false, notices: [] }
  const missing = [
    ...(young === null ? ['/citizen/birthDate'] : []),
    ...(vocationalEducation === null ? ['/citizen/vocationalEducation'] : []),
  ]
  if (missing.length === 0) return { inForce: true, notices: [] }
  return {
    inForce: false,
    notices: [
      {
        code: 'education-unknown',
        affects: 'duties.education-order',
        missing,
        text,
        rules: [rule],
      },
    ],
  }
}

const text = {
  da: 'Vi ved ikke, om borgeren er under 30 uden en erhvervskompetencegivende uddannelse. Derfor kan vi ikke svare på, om uddannelsespålægget gælder.',
  en: 'It is not known whether the citizen is under 30 without a vocational education, and so not whether the education order applies.',
}
