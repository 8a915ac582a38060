import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CourseEffect } from '../contract/course'
import type { previewCitizen, previewCourse } from '../contract/courseOperations'
import type { Problem } from '../contract/problem'
import { ApiProblem } from './apiProblem'
import { call, type Asking } from './call'
import { errorsOf, type FieldErrors } from './fieldErrors'
import { rememberedPerson } from './person'

type Preview = typeof previewCourse | typeof previewCitizen

export interface AskedEffect {
  /** What the form as it stands would do; null until there is an answer to it. */
  readonly effect: CourseEffect | null
  readonly asking: boolean
  /** Nobody answered. */
  readonly failed: boolean
  /** What it would be refused for, by field. */
  readonly errors: FieldErrors
  /** The law would refuse it: why; null when it would not. */
  readonly refusal: Problem | null
  readonly askAgain: () => void
}

/**
 * What would happen if a form were saved as it stands. `asking` is null while the form lacks
 * something or says nothing new; the last answer stays in view until there is another.
 */
export function useEffectOf<O extends Preview>(
  operation: O,
  asking: Asking<O> | null,
  /** While it is being saved, and once it is: what was new is no longer. */
  isSaving: boolean,
): AskedEffect {
  const asked = useQuery({
    queryKey: ['effect', rememberedPerson(), operation.id, asking],
    queryFn: ({ signal }) =>
      asking === null ? null : call<Preview>(operation, { ...asking, signal }),
    enabled: asking !== null && !isSaving,
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
  })
  const refusal = asked.error instanceof ApiProblem ? asked.error.problem : null
  const answered = asking !== null && !asked.isError
  return {
    effect: answered ? (asked.data ?? null) : null,
    asking: asking !== null && asked.isFetching,
    failed: asked.isError && refusal === null,
    errors: refusal === null || asking === null ? {} : errorsOf(refusal),
    refusal: asking !== null && refusal?.reason ? refusal : null,
    askAgain: () => void asked.refetch(),
  }
}
