import type { TimelineEntry } from '../../contract/timeline'
import type { Lane } from './lanes'

export const periods = ['all', 'coming', 'past', 'process'] as const
export const makers = ['all', 'law', 'people'] as const

/** What of a timeline is shown; null is every one. */
export interface TimelineFilters {
  readonly lane: Lane | null
  readonly party: NonNullable<TimelineEntry['party']> | null
  readonly period: (typeof periods)[number]
  /** Only what counts. */
  readonly counts: boolean
  readonly made: (typeof makers)[number]
  /** Words that must stand in it. */
  readonly text: string
}

export const noFilters: TimelineFilters = {
  lane: null,
  party: null,
  period: 'all',
  counts: false,
  made: 'all',
  text: '',
}
