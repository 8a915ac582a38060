import { CitizenMissing } from './CitizenMissing'
import { Failure } from './Failure'
import { Waiting } from './Waiting'

/** Stands in for a screen whose questions are not all answered: missing, failed, or on their way. */
export function Unanswered(props: {
  readonly missing: boolean
  readonly failed: boolean
  readonly onRetry: () => void
}) {
  if (props.missing) return <CitizenMissing />
  return props.failed ? <Failure onRetry={props.onRetry} /> : <Waiting />
}
