import type { Requirement } from '../law/assessment'
import type { Booking } from '../law/assessBooking'
import type { CaseFile } from '../law/caseFile'
import { summonsStatements, type SummonsStatement } from '../law/summonsStatements'
import { dateOf, type Instant } from './instant'
import type { LetterPart } from './letter'
import { letterWords as words } from './letterWords'

/**
 * The duties, the rights and the way to complain in a letter about a talk, booked or to be booked.
 * The talk itself must be left out of the case file.
 */
export function letterLaw(
  caseFile: CaseFile,
  booking: Booking,
  required: Requirement | null,
  now: Instant,
): LetterPart[] {
  const on = { asOf: dateOf(now), basis: 'enacted' } as const
  const statements = summonsStatements(caseFile, booking, required, on)
  return (['duty', 'right', 'complaint'] as const).map((about) => {
    const own = statements.filter((statement) => statement.about === about)
    return {
      heading: words.headings[about],
      lines: own.map(({ text }) => text),
      restsOn: own.flatMap(whereItStands),
    }
  })
}

function whereItStands({ id, rules, sources }: SummonsStatement): string[] {
  const acts = sources.flatMap((source) => (source.document === null ? [source.reference] : []))
  return [id, ...rules, ...(rules.length === 0 ? acts : [])]
}
