import { useQuery } from '@tanstack/react-query'
import { offerChange } from '../contract/offerChange'
import { previewOfferPlan } from '../contract/offerOperations'
import type { AssessedPlan } from '../contract/offerPlan'
import type { Problem } from '../contract/problem'
import { ApiProblem } from './apiProblem'
import { call } from './call'
import { rememberedPerson } from './person'

export interface AskedPreview {
  /** The plan without and with the change; null until there is an answer. */
  readonly sides: { readonly before: AssessedPlan; readonly after: AssessedPlan } | null
  readonly asking: boolean
  /** Why it would be refused; null when it would not. */
  readonly refusal: Problem | null
  /** Nobody answered. */
  readonly failed: boolean
  readonly askAgain: () => void
}

/**
 * What the plan would be with a change. Nothing is asked while the change lacks something. `opened`
 * tells one form from the next, of another offer or of another version of the plan: while the answer
 * to a form is on its way, the last answer to the same form stays in view.
 */
export function useOfferPreview(citizenId: string, change: unknown, opened: string): AskedPreview {
  const parsed = offerChange.safeParse(change)
  const body = parsed.success ? parsed.data : null
  const asked = useQuery({
    queryKey: ['offer-preview', rememberedPerson(), citizenId, opened, body],
    queryFn: ({ signal }) =>
      body === null ? null : call(previewOfferPlan, { params: { citizenId }, body, signal }),
    enabled: body !== null,
    placeholderData: (answer, before) => (before?.queryKey[3] === opened ? answer : undefined),
    gcTime: 0,
    // A save asks everything again, and what has just been done cannot be done once more.
    staleTime: 'static',
  })
  const refusal = asked.error instanceof ApiProblem ? asked.error.problem : null
  return {
    sides: body !== null && !asked.isError ? (asked.data ?? null) : null,
    asking: body !== null && asked.isFetching,
    refusal: body === null ? null : refusal,
    failed: asked.isError && refusal === null,
    askAgain: () => void asked.refetch(),
  }
}
