import type { CourseOptions } from '../../contract/course'
import type { CourseDraft } from './courseDraft'
import { readsOf } from './readsOf'

/** The fields of a benefit that begins: those the law reads for the benefit chosen. */
export function startedFields(
  draft: CourseDraft,
  options: CourseOptions,
): readonly (keyof CourseDraft)[] {
  const reads = readsOf(draft, options)
  const sick = ['employer', 'expectedRecovery', 'employerExpectsRecovery'] as const
  return [
    'benefit',
    'targetGroup',
    'from',
    ...(reads.includes('recovery') ? sick : []),
    ...(reads.includes('work-duty') ? (['workDuty'] as const) : []),
  ]
}
