import type { ReformGroup } from '../assessment'
import type { TargetGroup } from '../caseFile'
import { outside, reformFactSheet } from '../documents'
import type { Source } from '../rule'
import type { Begins } from '../ruleEntry'
import type { Text } from '../text'

/** The five groups the thirteen are expected to become. The names are the 2024 expert group's. */
export const reformGroups: {
  readonly text: Text
  readonly begins: Begins
  /** Not adopted. */
  readonly expected: true
  readonly sources: readonly [Source, ...Source[]]
  readonly groupOf: Readonly<Record<TargetGroup, ReformGroup>>
} = {
  text: {
    da: 'De 13 målgrupper bliver til fem.',
    en: 'The 13 target groups become five.',
  },
  expected: true,
  begins: { announced: '2026-01-01', enacted: '2027-01-01' },
  sources: [
    reformFactSheet('Mere sammenhængende indsats', 'reduceres fra 13 til fem'),
    outside('Ekspertgruppen for fremtidens beskæftigelsesindsats, 2024'),
  ],
  groupOf: {
    '6.1': 'unemployment',
    '6.2': 'job-search',
    '6.3': 'job-help',
    '6.4': 'job-search',
    '6.5': 'job-help',
    '6.6': 'sickness',
    '6.7': 'sickness',
    '6.8': 'job-help',
    '6.9': 'job-search',
    '6.10': 'job-help',
    '6.11': 'other',
    '6.12': 'other',
    '6.13': 'other',
  },
}
