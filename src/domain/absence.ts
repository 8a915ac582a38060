import type { Instant } from './instant'

/** That a citizen did not come. It sanctions nothing: unless it was excused, somebody assesses it. */
export interface Absence {
  /** Why the citizen could not come; null when no lawful reason is known. */
  readonly excuse: (typeof excuses)[number] | null
  /** What whoever assessed it decided; null until then, and when it was excused. */
  readonly decision: AbsenceDecision | null
  /** What the citizen's fund is to be told; null when there is none to tell. */
  readonly notice: FundNotice | null
}

export const excuses = ['illness', 'job-interview', 'summons-late', 'other'] as const

/** The decision in words, with what the citizen had been told beforehand. */
export interface AbsenceDecision {
  readonly text: string
  /** The guidance given, and the receipt for the summons, in words; may be empty. */
  readonly guidance: string
  readonly receipt: string
  readonly by: string
  readonly at: Instant
}

/** A notice to a fund (underretning). Nothing is sent by itself. */
export interface FundNotice {
  /** Id of the fund. */
  readonly fund: string
  readonly sent: { readonly by: string; readonly at: Instant } | null
  readonly answer: { readonly text: string; readonly by: string; readonly at: Instant } | null
}
