import type { CalendarDate } from './calendarDate'
import type { Benefit, ConversationKind, Form, Party, TargetGroup } from './caseFile'
import type { RuleCitation } from './rule'
import type { Text } from './text'

/** On which calendar a question is answered: the law as enacted, or as the seeds announced it. */
export type Basis = 'enacted' | 'announced'

/** What the law says of one case file on one day. */
export interface Assessment {
  readonly asOf: CalendarDate
  readonly basis: Basis
  readonly process: Process | null
  readonly responsible: Responsible | null
  readonly conversations: {
    /** Counted talks of the first six months, in order. */
    readonly required: readonly Requirement[]
    readonly later: readonly Requirement[]
    /** The form of a talk on `asOf`; null when no process runs. */
    readonly form: FormVerdict | null
    /** Why no talk is required, when a process runs and none is. */
    readonly none: Answer | null
  }
  readonly notices: readonly Notice[]
  /** Dotted paths of the assessment the law known here does not answer. */
  readonly unknown: readonly string[]
  /** Every rule named above, once. */
  readonly rules: Readonly<Record<string, RuleCitation>>
}

export interface Process {
  readonly benefit: Benefit
  readonly targetGroup: TargetGroup | null
  readonly reformGroup: ReformGroup | null
  readonly startedOn: CalendarDate
  /** First day after the first three calendar months. */
  readonly threeMonths: CalendarDate
  /** First day after the first six calendar months. */
  readonly sixMonths: CalendarDate
}

export type ReformGroup = 'unemployment' | 'job-search' | 'job-help' | 'sickness' | 'other'

export interface Responsible {
  readonly party: Party
  /** Last day of the responsibility; null when no end is known. */
  readonly until: CalendarDate | null
  readonly rules: readonly string[]
  readonly why: Why
}

export interface Requirement {
  readonly number: number
  readonly kind: ConversationKind
  readonly party: Party
  readonly from: CalendarDate
  readonly dueBy: CalendarDate
  readonly status: RequirementStatus
  /** Id of the talk that fills it. */
  readonly conversation: string | null
  readonly invited: readonly Party[]
  readonly rules: readonly string[]
  readonly why: Why
}

export type RequirementStatus = 'held' | 'booked' | 'open' | 'overdue' | 'waived'

export interface FormVerdict {
  /** No talk has been held in the process by that day. */
  readonly first: boolean
  readonly allowed: readonly Form[]
  /** Who picks among the allowed forms; `law` when only one is possible. */
  readonly chooser: 'citizen' | 'authority' | 'law'
  readonly rules: readonly string[]
  /** Each form the law excludes that day, with the reason as a caseworker would say it. */
  readonly excluded: readonly { readonly form: Form; readonly reason: Text }[]
  readonly why: Why
}

/** An answer in words with what it rests on. */
export interface Answer {
  readonly text: Text
  readonly rules: readonly string[]
  readonly why: Why
}

/** What an answer rests on: the facts of the case that were used and the dates that were computed. */
export interface Why {
  readonly facts: readonly { readonly label: Text; readonly value: FactValue }[]
  readonly arithmetic: readonly Arithmetic[]
  /** Set when the answer rests on our reading rather than on a clear source. */
  readonly assumption: Text | null
}

/** A date is shown as a date, a text as it stands; anything else the law wants to show it words itself. */
export type FactValue = { readonly date: CalendarDate } | { readonly text: Text }

/** `from` plus `step` is `to`, as in "8 January 2024 + 14 days = 22 January 2024". Steps may be negative. */
export interface Arithmetic {
  readonly label: Text
  readonly from: CalendarDate
  readonly step: { readonly unit: 'days' | 'months'; readonly count: number }
  readonly to: CalendarDate
}

/** A fact without effect, missing or in doubt. */
export interface Notice {
  readonly code: string
  /** Dotted path of the answer it touches. */
  readonly affects: string
  /** JSON pointers into the case file of what is missing. */
  readonly missing: readonly string[]
  readonly text: Text
  readonly rules: readonly string[]
}

/** Whether a talk may be booked for a day, by whom and in which form. */
export interface BookingVerdict {
  readonly mayBook: MayBook
  /** Null when no process runs that day. */
  readonly form: FormVerdict | null
  readonly responsible: Responsible | null
  readonly rules: Readonly<Record<string, RuleCitation>>
}

export interface MayBook {
  readonly allowed: boolean
  /** In words: why, and when refused whom to turn to. */
  readonly reason: Text
  readonly rules: readonly string[]
  readonly why: Why
}
