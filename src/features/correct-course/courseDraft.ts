import type { Course, CoursePeriod } from '../../contract/course'

/** Every field a form about the facts can have, as it was typed or chosen. */
export interface CourseDraft {
  readonly number: string
  readonly name: string
  readonly phone: string
  readonly vocationalEducation: string
  readonly digitalPost: string
  readonly municipality: string
  readonly unemploymentFund: string
  readonly benefit: string
  readonly targetGroup: string
  readonly from: string
  readonly to: string
  readonly endedBecause: string
  readonly employed: boolean
  readonly employer: string
  readonly expectedRecovery: string
  readonly employerExpectsRecovery: string
  readonly handedOverOn: string
  readonly referredOn: string
  readonly referredBecause: string
  readonly workDuty: boolean
  readonly on: string
  readonly because: string
  readonly exemption: string
  readonly ground: string
  readonly reason: string
}

/** A form in which nothing has been said yet. */
export const emptyDraft: CourseDraft = {
  number: '',
  name: '',
  phone: '',
  vocationalEducation: '',
  digitalPost: 'yes',
  municipality: '',
  unemploymentFund: '',
  benefit: '',
  targetGroup: '',
  from: '',
  to: '',
  endedBecause: '',
  employed: false,
  employer: '',
  expectedRecovery: '',
  employerExpectsRecovery: '',
  handedOverOn: '',
  referredOn: '',
  referredBecause: '',
  workDuty: false,
  on: '',
  because: '',
  exemption: '',
  ground: '',
  reason: '',
}

/** The facts as they stand, for a form that corrects them. */
export function draftOfFacts(course: Course, period: CoursePeriod | null): CourseDraft {
  return {
    ...emptyDraft,
    name: course.name,
    phone: course.phone ?? '',
    vocationalEducation: yesOrNo(course.vocationalEducation),
    digitalPost: yesOrNo(course.digitalPost),
    municipality: course.municipality.code,
    unemploymentFund: course.fund?.id ?? '',
    employer: course.employer ?? '',
    ...(period && draftOfPeriod(period)),
  }
}

function draftOfPeriod(period: CoursePeriod): Partial<CourseDraft> {
  return {
    benefit: period.benefit,
    targetGroup: period.targetGroup ?? '',
    from: period.from,
    to: period.to ?? '',
    endedBecause: period.endedBecause ?? '',
    employed: period.employed,
    expectedRecovery: period.expectedRecovery ?? '',
    employerExpectsRecovery: period.employerExpectsRecovery ?? '',
    handedOverOn: period.handedOverOn ?? '',
    referredOn: period.referredToJobCentre?.on ?? '',
    referredBecause: period.referredToJobCentre?.because ?? '',
    workDuty: period.workDuty,
  }
}

function yesOrNo(value: boolean | null): string {
  if (value === null) return ''
  return value ? 'yes' : 'no'
}
