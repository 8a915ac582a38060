import type { OfferChoicesPage } from '../../contract/offerPlan'
import type { TypedTerms } from './planDraft'

/** The last lawful day of an offer of that kind and employer; the earliest while the employer is not said. */
export function limitOf(
  { kind, sector }: Pick<TypedTerms, 'kind' | 'sector'>,
  { choices }: OfferChoicesPage,
): string | null {
  const limits = choices.find((choice) => choice.kind === kind)?.limits ?? []
  const asked = limits.filter((limit) => sector === '' || limit.sector === sector)
  const days = (asked.length > 0 ? asked : limits).flatMap(({ latestEnd }) => latestEnd ?? [])
  return days.toSorted().at(0) ?? null
}
