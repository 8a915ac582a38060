import { employerChecks } from '../../law/offers/employerChecks'

/** What is ticked of an employer, for which kinds of offers, with words and where it stands. */
export function checksAtEmployers(): typeof employerChecks {
  return employerChecks
}
