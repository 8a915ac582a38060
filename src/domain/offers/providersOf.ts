import type { PlanFacts } from './planEntry'
import type { ProviderPeriod } from './provider'

/** Every other provider of a citizen; plans kept before there were any say nothing of them. */
export function providersOf({
  providers,
}: Pick<PlanFacts, 'providers'>): readonly ProviderPeriod[] {
  return providers ?? []
}
