import type { WholeAssessment } from '../law/wholeAssessment'
import { lawSides, type LawSides } from './lawSides'

/** What the law answers otherwise in the second assessment of a case than in the first. */
export function assessmentDifference(
  was: WholeAssessment,
  becomes: WholeAssessment,
): readonly LawSides[] {
  return lawSides(was, becomes).filter(({ differs }) => differs)
}
