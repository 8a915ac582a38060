import type { CourseChange } from './courseChange'

/** Every kind of entry the journal holds about the facts of a course. */
export const courseDeeds = [
  'citizen-registered',
  'citizen-imported',
  'benefit-started',
  'benefit-ended',
  'benefit-changed',
  'group-changed',
  'recovery-expected',
  'employer-changed',
  'referred',
  'handed-over',
  'benefit-corrected',
  'benefit-removed',
  'post-changed',
  'person-corrected',
  'municipality-changed',
  'fund-changed',
  'exemption-granted',
  'exemption-ended',
] as const satisfies readonly (CourseChange['kind'] | 'citizen-registered' | 'citizen-imported')[]
export type CourseDeed = (typeof courseDeeds)[number]
