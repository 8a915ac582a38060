import type { Assessment } from './assessment'
import type { DutyVerdict } from './duties/dutiesVerdict'
import type { OffersVerdict } from './offers/offersVerdict'
import type { RightVerdict } from './rights/rightsVerdict'
import type { SupervisionVerdict } from './supervision/supervisionVerdict'

/** Everything the law says of one case file on one day. */
export interface WholeAssessment extends Assessment {
  readonly offers: OffersVerdict
  readonly duties: readonly DutyVerdict[]
  readonly rights: readonly RightVerdict[]
  readonly supervision: SupervisionVerdict
}
