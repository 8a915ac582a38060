import type { Exemption } from '../law/caseFile'
import type { CourseChange } from './courseChange'

type Named = Pick<Extract<CourseChange, { kind: 'exemption-ended' }>, 'exemption' | 'begun'>

/** The exemption of that kind that began that day; undefined when there is none. */
export function namedExemption(
  exemptions: readonly Exemption[],
  { exemption, begun }: Named,
): Exemption | undefined {
  return exemptions.find(({ kind, from }) => kind === exemption && from === begun)
}
