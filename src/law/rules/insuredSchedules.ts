import type { ContactSchedule, TalkRow } from '../contactSchedule'

const months1To3 = { from: 0, to: 3 } as const
const months4To6 = { from: 3, to: 6 } as const
const wholePeriod = { from: 0, to: 6 } as const
const beforeHandOver = { from: 0, to: 'hand-over' } as const
const afterHandOver = { from: 'hand-over', to: 6 } as const
const withinTwoWeeks = { weeks: 2, reading: 'within' } as const

const fundTalksOf2019: readonly TalkRow[] = [
  { count: 1, kind: 'cv', party: 'fund', ...months1To3, firstDue: withinTwoWeeks },
  { count: 1, kind: 'availability', party: 'fund', ...months1To3 },
  { count: 1, kind: 'availability', party: 'fund', ...months4To6 },
]
const laterTalksOf2019: readonly TalkRow[] = [
  { count: 1, kind: 'joint', party: 'job-centre', ...months4To6, invites: 'fund' },
  { count: 4, kind: 'job', party: 'job-centre', ...wholePeriod },
]

/** The required talks of the insured unemployed, version by version. */
export const insuredSchedules: readonly ContactSchedule[] = [
  {
    rule: 'contact.fund-trial.2020',
    groups: ['6.1'],
    when: 'in-fund-trial',
    talks: [
      ...fundTalksOf2019,
      { count: 1, kind: 'joint', party: 'first-phase', ...months1To3, invites: 'job-centre' },
      ...laterTalksOf2019,
    ],
  },
  {
    rule: 'contact.insured.2019',
    groups: ['6.1'],
    talks: [
      ...fundTalksOf2019,
      { count: 1, kind: 'joint', party: 'job-centre', ...months1To3, invites: 'fund' },
      ...laterTalksOf2019,
    ],
  },
  {
    rule: 'contact.insured.2024',
    groups: ['6.1'],
    talks: [
      { count: 3, kind: 'job', party: 'first-phase', ...beforeHandOver, firstDue: withinTwoWeeks },
      { count: 1, kind: 'job', party: 'job-centre', ...afterHandOver, invites: 'fund-if-wished' },
      { count: 2, kind: 'job', party: 'job-centre', ...afterHandOver },
    ],
  },
  {
    rule: 'contact.insured.2026',
    groups: ['6.1'],
    talks: [
      { count: 2, kind: 'job', party: 'first-phase', ...beforeHandOver },
      { count: 2, kind: 'job', party: 'job-centre', ...afterHandOver },
    ],
  },
]
