import type { CourseOptions, CoursePeriod } from '../../contract/course'
import { draftOfFacts, emptyDraft } from './courseDraft'
import type { Deed } from './deed'
import { readsOf } from './readsOf'
import { startedFields } from './startedFields'

/** What can be entered about the benefits. */
export const periodDeeds: readonly Deed[] = [
  {
    name: 'start',
    address: 'start-ydelse',
    kind: 'benefit-started',
    offered: (_, course) => course.periods.every(({ to }) => to !== null),
    fields: startedFields,
    fresh: (course) => ({ ...emptyDraft, employer: course.employer ?? '' }),
  },
  {
    name: 'end',
    address: 'slut-ydelse',
    kind: 'benefit-ended',
    offered: runs,
    fields: () => ['to', 'endedBecause'],
    fresh: () => emptyDraft,
  },
  {
    name: 'switch',
    address: 'skift-ydelse',
    kind: 'benefit-changed',
    offered: runs,
    fields: startedFields,
    fresh: (course) => ({ ...emptyDraft, employer: course.employer ?? '' }),
  },
  {
    name: 'group',
    address: 'skift-maalgruppe',
    kind: 'group-changed',
    offered: (period, _, options) =>
      runs(period) && (choiceOf(period?.benefit ?? '', options)?.targetGroups.length ?? 0) > 1,
    fields: () => ['targetGroup', 'from'],
    fresh: (_, period) => ({ ...emptyDraft, benefit: period?.benefit ?? '' }),
  },
  {
    name: 'citizenExpects',
    address: 'borgerens-forventning',
    kind: 'recovery-expected',
    by: 'citizen',
    offered: (period) => runs(period) && reads(period, 'recovery'),
    fields: () => ['on'],
    fresh: (_, period) => ({ ...emptyDraft, on: period?.expectedRecovery ?? '' }),
  },
  {
    name: 'employerExpects',
    address: 'arbejdsgiverens-forventning',
    kind: 'recovery-expected',
    by: 'employer',
    offered: (period) => runs(period) && reads(period, 'recovery'),
    fields: () => ['on'],
    fresh: (_, period) => ({ ...emptyDraft, on: period?.employerExpectsRecovery ?? '' }),
  },
  {
    name: 'employer',
    address: 'arbejdsgiver',
    kind: 'employer-changed',
    offered: (period) => runs(period) && reads(period, 'recovery'),
    fields: () => ['employer'],
    fresh: (course) => ({ ...emptyDraft, employer: course.employer ?? '' }),
  },
  {
    name: 'refer',
    address: 'henvisning',
    kind: 'referred',
    offered: (period) => runs(period) && reads(period, 'referral'),
    fields: () => ['on', 'because'],
    fresh: (_, period) => ({
      ...emptyDraft,
      on: period?.referredToJobCentre?.on ?? '',
      because: period?.referredToJobCentre?.because ?? '',
    }),
  },
  {
    name: 'handOver',
    address: 'overdragelse',
    kind: 'handed-over',
    offered: (period) => runs(period) && reads(period, 'hand-over'),
    fields: () => ['on'],
    fresh: (_, period) => ({ ...emptyDraft, on: period?.handedOverOn ?? '' }),
  },
  {
    name: 'correct',
    address: 'ret-ydelse',
    kind: 'benefit-corrected',
    offered: (period) => period !== null,
    fields: (draft, options) => {
      const read = readsOf(draft, options)
      return [
        'benefit',
        'targetGroup',
        'from',
        'to',
        'endedBecause',
        ...(read.includes('recovery')
          ? (['employed', 'expectedRecovery', 'employerExpectsRecovery'] as const)
          : []),
        ...(read.includes('hand-over') ? (['handedOverOn'] as const) : []),
        ...(read.includes('referral') ? (['referredOn', 'referredBecause'] as const) : []),
        ...(read.includes('work-duty') ? (['workDuty'] as const) : []),
      ]
    },
    fresh: draftOfFacts,
  },
  {
    name: 'remove',
    address: 'slet-ydelse',
    kind: 'benefit-removed',
    offered: (period) => period !== null,
    fields: () => [],
    fresh: () => emptyDraft,
    saysAll: true,
  },
]

function runs(period: CoursePeriod | null): boolean {
  return period !== null && period.to === null
}

function reads(period: CoursePeriod | null, fact: CoursePeriod['reads'][number]): boolean {
  return period !== null && period.reads.includes(fact)
}

function choiceOf(benefit: string, options: CourseOptions) {
  return options.benefits.find((row) => row.benefit === benefit)
}
