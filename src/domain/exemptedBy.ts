import type { Exemption } from '../law/caseFile'
import type { CitizenFile } from './citizenFile'
import { isCourseEntry } from './courseEntry'

/** Id of whoever entered an exemption; null when the journal does not say. */
export function exemptedBy(
  { journal }: Pick<CitizenFile, 'journal'>,
  { kind, from }: Pick<Exemption, 'kind' | 'from'>,
): string | null {
  const entry = journal
    .filter(isCourseEntry)
    .find(
      ({ what, after }) =>
        what === 'exemption-granted' &&
        (after.exemptions ?? []).some((row) => row.kind === kind && row.from === from),
    )
  return entry?.by ?? null
}
