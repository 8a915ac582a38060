import type { Notice } from './assessment'
import type { CalendarDate } from './calendarDate'
import { freedomAreas, type CaseFile, type FreedomArea } from './caseFile'
import { isFreed } from './isFreed'
import { ruleCalled } from './ruleBook'

/** Each area the municipality is freed in on the day, with what that changes and what stays. */
export function freedomNotices({ municipality }: CaseFile, asOf: CalendarDate): Notice[] {
  return freedomAreas
    .filter((area) => isFreed(municipality, area, asOf))
    .map((area) => ({
      code: 'freed',
      affects: touches[area],
      missing: [],
      text: ruleCalled(`freedom.${area}`).text,
      rules: [`freedom.${area}`],
    }))
}

/** The part of the answer each area touches first. */
const touches: Readonly<Record<FreedomArea, string>> = {
  organisation: 'responsible',
  conversations: 'conversations',
  joblog: 'duties',
  offers: 'offers',
  rights: 'rights',
  'special-processes': 'offers',
  aids: 'offers',
  reports: 'duties',
  supervision: 'supervision',
}
