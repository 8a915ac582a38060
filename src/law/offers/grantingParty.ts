import type { Party } from '../caseFile'

/** Who grants offers throughout, whoever is responsible for the talks. The rule is `offer.granted-by`. */
export const grantingParty: Party = 'job-centre'
