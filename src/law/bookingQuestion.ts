import type { Basis, Requirement, Responsible } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { ConversationKind, Party } from './caseFile'
import type { RunningProcess } from './runningProcess'

/** Who wants to book which kind of talk, and how things stand on the day of the talk. */
export interface BookingQuestion {
  readonly on: CalendarDate
  readonly kind: ConversationKind
  readonly party: Party
  readonly process: RunningProcess
  readonly responsible: Responsible
  /** Who would be responsible without the rules that are expected but not adopted. */
  readonly responsibleByAdoptedLaw: Responsible
  /** Every talk the law asks for that day. */
  readonly requirements: readonly Requirement[]
  /** False where the law known here has no version for the process. */
  readonly versionKnown: boolean
  readonly asOf: CalendarDate
  readonly basis: Basis
}
