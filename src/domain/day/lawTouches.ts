import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile, Party } from '../../law/caseFile'
import { reformEffect } from '../reformEffect'

/** Whether the enacted law answers otherwise of a case from a day on, by itself. */
export function lawTouches(caseFile: CaseFile, on: CalendarDate, asker: Party): boolean {
  return reformEffect(caseFile, { on, basis: 'enacted', asker }).changes.some(({ byLaw }) => byLaw)
}
