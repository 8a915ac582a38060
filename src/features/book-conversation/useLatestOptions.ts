import { useState } from 'react'
import { ApiProblem } from '../../client/apiProblem'
import { useBookingOptions } from '../../client/useBookingOptions'
import type { BookingOptions, BookingQuestion } from '../../contract/bookingOptions'
import { errorsOf, type FieldErrors } from '../../client/fieldErrors'

/**
 * What law and calendar last said. A question that is refused or not answered leaves the former
 * answer in view, so that the form and what was typed in it stay.
 */
export function useLatestOptions(
  citizenId: string,
  first: BookingOptions,
  question: (latest: BookingOptions) => BookingQuestion,
): {
  readonly options: BookingOptions
  readonly asking: boolean
  /** Nobody answered. */
  readonly failed: boolean
  /** What the question was refused for, by field. */
  readonly errors: FieldErrors
  readonly askAgain: () => void
} {
  const [latest, setLatest] = useState(first)
  const asked = useBookingOptions(citizenId, question(latest))
  if (asked.data && !asked.isPlaceholderData && asked.data !== latest) setLatest(asked.data)
  const refusal = asked.error instanceof ApiProblem ? asked.error.problem : null
  return {
    options: latest,
    asking: asked.isFetching && asked.isPlaceholderData,
    failed: asked.isError && refusal === null,
    errors: refusal === null ? {} : errorsOf(refusal),
    askAgain: () => void asked.refetch(),
  }
}
