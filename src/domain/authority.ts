import type { Freedom } from '../law/caseFile'

/** Who answers for a citizen's contact process: a municipality's job centre, or an unemployment fund. */
export interface Authority {
  readonly id: string
  readonly kind: 'job-centre' | 'fund'
  readonly name: string
  /** The municipality's four digits; null for a fund. */
  readonly municipality: string | null
  /** Freedoms granted to the municipality, each from a day to a day. */
  readonly freedoms: readonly Freedom[]
  /** Other authorities may see when its people are busy, and nothing more. */
  readonly sharesCalendar: boolean
  /** Where its video talks may be held: hosts, such as `video.example.dk`. */
  readonly videoHosts: readonly string[]
}
