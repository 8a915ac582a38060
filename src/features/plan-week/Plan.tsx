import { Anchor, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useFormDraft } from '../../client/useFormDraft'
import { useTalkPlan } from '../../client/useTalkPlan'
import { Failure } from '../../ui/Failure'
import { OnlyChosen } from '../../ui/OnlyChosen'
import { Waiting } from '../../ui/Waiting'
import { PlanForm } from './PlanForm'
import { Unplanned } from './Unplanned'

/** The plan of a span, once it has come. */
export function Plan(props: {
  readonly me: string
  readonly from: string
  readonly to: string
  /** Whom it is about; null for everybody. */
  readonly chosen: ReadonlySet<string> | null
  readonly onAll: () => void
}) {
  const { t } = useTranslation()
  const { me, from, to, chosen, onAll } = props
  const plan = useTalkPlan(from, to, chosen)
  const opened = useFormDraft(`plan-${from}-${to}`)
  const { failed, onRetry } = unanswered(plan, opened)
  // What was planned once and is all booked is still told.
  const [hadSome, setHadSome] = useState(false)
  if (failed) return <Failure onRetry={onRetry} />
  if (!plan.data || !opened.data) return <Waiting />
  const { planned, unplanned } = plan.data
  const only = chosen && (
    <OnlyChosen chosen={chosen.size} here={planned.length + unplanned.length} onAll={onAll} />
  )
  if (planned.length > 0 && !hadSome) setHadSome(true)
  if (planned.length > 0 || hadSome)
    return (
      <>
        {only}
        <PlanForm plan={plan.data} me={me} opened={opened.data} />
      </>
    )
  return (
    <>
      {only}
      {unplanned.length === 0 && (
        <div>
          <Text fw={600} role="status">
            {t('week.nothing')}
          </Text>
          <Text size="sm">{t('week.nothingHint')}</Text>
          <Anchor component={Link} to="/borgere">
            {t('week.toCitizens')}
          </Anchor>
        </div>
      )}
      <Unplanned talks={unplanned} />
    </>
  )
}
