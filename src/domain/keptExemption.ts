import type { Exemption } from '../law/caseFile'

/** An exemption as it is kept. */
export interface KeptExemption extends Exemption {
  /**
   * Id of the authority whose quota it counts in; only of one in four. Where it is absent, that is
   * the job centre's of the citizen's municipality.
   */
  readonly grantedBy?: string
}
