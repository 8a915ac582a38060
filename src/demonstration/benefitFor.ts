import type { CalendarDate } from '../law/calendarDate'
import { type Benefit, benefits, type TargetGroup } from '../law/caseFile'
import { hasBegun } from '../law/dated'
import { benefitGroups } from '../law/rules/benefitGroups'
import { benefitSuccessions } from '../law/rules/benefitSuccessions'

/** A benefit somebody in the group may have begun on that day; of several the one that was to end. */
export function benefitFor(group: TargetGroup, from: CalendarDate): Benefit {
  const possible = benefits.filter((benefit) => benefitGroups[benefit].includes(group))
  const ending = benefitSuccessions.find(
    ({ benefit, begins }) => possible.includes(benefit) && !hasBegun(begins, 'enacted', from),
  )
  const found = ending?.benefit ?? possible[0]
  if (found === undefined) throw new Error(`no benefit for ${group}`)
  return found
}
