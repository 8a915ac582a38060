import { assess } from '../../law/assess'
import type { Assessment, Requirement } from '../../law/assessment'
import { canStillBeKept } from '../../law/canStillBeKept'
import type { CalendarDate } from '../../law/calendarDate'
import type { CaseFile } from '../../law/caseFile'
import { isSupported } from '../../law/supportedDates'
import { processesOf } from './processesOf'

/** A required talk of one of a citizen's processes. */
export interface ProcessRequirement {
  readonly startedOn: CalendarDate
  readonly requirement: Requirement
  readonly kept: boolean
}

/**
 * The talks the law requires in the process that runs, and those it required in every process that
 * has ended, as they stood on its last day. What was not due by then was never required.
 */
export function processRequirements(
  caseFile: CaseFile,
  assessment: Assessment,
): readonly ProcessRequirement[] {
  const ended = processesOf(caseFile).flatMap(({ endsOn }) =>
    endsOn !== null && endsOn < assessment.asOf && isSupported(endsOn)
      ? requirementsIn(assess(caseFile, endsOn, assessment.basis)).filter(
          ({ requirement }) => requirement.status !== 'open',
        )
      : [],
  )
  return [...ended, ...requirementsIn(assessment)]
}

function requirementsIn(assessment: Assessment): ProcessRequirement[] {
  const { process, conversations } = assessment
  if (process === null) return []
  return [...conversations.required, ...conversations.later].map((requirement) => ({
    startedOn: process.startedOn,
    requirement,
    kept: canStillBeKept(requirement, assessment),
  }))
}
