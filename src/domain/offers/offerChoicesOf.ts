import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile } from '../../law/caseFile'
import { citations } from '../../law/citations'
import { offerChoices, type OfferChoice } from '../../law/offers/offerChoices'
import type { RuleCitation } from '../../law/rule'

/** Every kind of offer for a citizen who would begin that day, with the rules each rests on. */
export function offerChoicesOf(
  caseFile: CaseFile,
  from: CalendarDate,
): {
  readonly from: CalendarDate
  readonly choices: readonly OfferChoice[]
  readonly rules: Readonly<Record<string, RuleCitation>>
} {
  const choices = offerChoices(caseFile, from, 'enacted')
  return { from, choices, rules: citations(choices.flatMap(({ rules }) => rules)) }
}
