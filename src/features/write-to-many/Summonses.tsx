import { unanswered } from '../../client/unanswered'
import { useFormDraft } from '../../client/useFormDraft'
import { useSummonses } from '../../client/useSummonses'
import { Failure } from '../../ui/Failure'
import { Waiting } from '../../ui/Waiting'
import { SummonsForm } from './SummonsForm'

/** The booked talks of a period with the letters about them, once they have come. */
export function Summonses({ from, to }: { readonly from: string; readonly to: string }) {
  const summonses = useSummonses(from, to)
  const opened = useFormDraft(`summonses-${from}-${to}`)
  const { failed, onRetry } = unanswered(summonses, opened)
  if (failed) return <Failure onRetry={onRetry} />
  if (!summonses.data || !opened.data) return <Waiting />
  return <SummonsForm summonses={summonses.data} opened={opened.data} />
}
