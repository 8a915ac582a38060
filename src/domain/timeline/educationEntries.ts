import { assessWhole } from '../../law/assessWhole'
import type { CaseFile } from '../../law/caseFile'
import type { DutyVerdict } from '../../law/duties/dutiesVerdict'
import { isSupported } from '../../law/supportedDates'
import type { WholeAssessment } from '../../law/wholeAssessment'
import { reformDays } from '../reformDay'
import type { TimelineEntry } from './timelineEntry'

/** That the citizen is to begin an education, from the first day the law says so of this process. */
export function educationEntries(caseFile: CaseFile, today: WholeAssessment): TimelineEntry[] {
  const { process, asOf, basis } = today
  const order = orderIn(today)
  if (process === null || order === null) return []
  const days = [process.startedOn, ...reformDays(basis).filter((day) => day > process.startedOn)]
  const from = days.find(
    (day) => day <= asOf && isSupported(day) && orderIn(assessWhole(caseFile, day, basis)) !== null,
  )
  return [
    {
      id: `education-order-${process.startedOn}`,
      kind: 'education-order',
      from: from ?? asOf,
      to: null,
      party: null,
      counts: true,
      derived: true,
      why: null,
      rules: order.rules,
      versions: [],
    },
  ]
}

function orderIn({ duties }: WholeAssessment): DutyVerdict | null {
  return duties.find(({ id, inForce }) => id === 'education-order' && inForce) ?? null
}
