import type { Requirement } from '../law/assessment'
import type { CaseFile } from '../law/caseFile'
import type { Authority } from './authority'
import type { Citizen } from './citizen'
import type { SelfBooking } from './selfBooking'

/** A talk a citizen may book alone with everything named that the citizen is told of it. */
export interface ToldSelfBooking {
  readonly selfBooking: SelfBooking
  readonly citizen: Citizen
  readonly caseFile: CaseFile
  readonly requirement: Requirement
  readonly authority: Authority
  readonly caseworkerName: string
  /** The citizen’s own, whole. */
  readonly link: string
}
