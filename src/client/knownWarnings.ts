import { bookingOptions, type BookingOptions } from '../contract/bookingOptions'
import type { ApiProblem } from './apiProblem'

/** What a refusal says speaks against the talk: of its codes those that there are words for. */
export function knownWarnings({ problem }: ApiProblem): BookingOptions['warnings'] {
  const { options } = bookingOptions.shape.warnings.element
  return options.filter((one) => problem.warnings?.includes(one))
}
