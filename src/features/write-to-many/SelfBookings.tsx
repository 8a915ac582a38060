import { unanswered } from '../../client/unanswered'
import { useCandidates } from '../../client/useCandidates'
import { useFormDraft } from '../../client/useFormDraft'
import { Failure } from '../../ui/Failure'
import { Waiting } from '../../ui/Waiting'
import { SelfBookingForm } from './SelfBookingForm'

/** Those who can be let book alone in a period, once they have come. */
export function SelfBookings(props: {
  readonly me: string
  readonly from: string
  readonly to: string
}) {
  const { me, from, to } = props
  const candidates = useCandidates(from, to)
  const opened = useFormDraft(`self-bookings-${from}-${to}`)
  const { failed, onRetry } = unanswered(candidates, opened)
  if (failed) return <Failure onRetry={onRetry} />
  if (!candidates.data || !opened.data) return <Waiting />
  return <SelfBookingForm me={me} candidates={candidates.data} opened={opened.data} />
}
