import type { CalendarDate } from './calendarDate'
import type { CaseFile, FreedomArea } from './caseFile'

/** Whether the municipality is freed in an area on a day. Without a municipality it is not. */
export function isFreed(
  municipality: CaseFile['municipality'],
  area: FreedomArea,
  on: CalendarDate,
): boolean {
  const freedoms = municipality?.freedoms ?? []
  return freedoms.some(
    (freedom) =>
      freedom.area === area && freedom.from <= on && (freedom.to === null || on <= freedom.to),
  )
}
