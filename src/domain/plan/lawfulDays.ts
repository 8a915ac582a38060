import type { Requirement } from '../../law/assessment'
import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile } from '../../law/caseFile'
import { verdictOn } from '../verdictOn'
import type { LawfulDay } from './plannable'

/** Of some days those on which the law lets a party hold the kind of talk a requirement asks for. */
export function lawfulDays(
  days: readonly CalendarDate[],
  caseFile: CaseFile,
  { kind }: Requirement,
  party: 'fund' | 'job-centre',
  today: CalendarDate,
): LawfulDay[] {
  return days.flatMap((on) => {
    const { mayBook, form } = verdictOn(caseFile, { on, kind, party }, today)
    return mayBook.allowed && form ? [{ on, form }] : []
  })
}
