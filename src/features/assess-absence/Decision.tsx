import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormDraft } from '../../client/useFormDraft'
import { Failure } from '../../ui/Failure'
import { useDates } from '../../ui/useDates'
import { Waiting } from '../../ui/Waiting'
import type { AbsenceProps } from './absenceProps'
import { DecisionForm } from './DecisionForm'

/** The decision about the absence, or the form to make it. */
export function Decision(props: AbsenceProps) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { excuse, decision } = props.absence
  const lines = decision
    ? [
        decision.text,
        decision.guidance && t('absence.guidanceLine', { text: decision.guidance }),
        decision.receipt && t('absence.receiptLine', { text: decision.receipt }),
        t('timeline.registeredBy', { name: decision.byName, date: long(decision.on) }),
      ].filter((line) => line !== '')
    : []
  return (
    <section aria-labelledby="decision">
      <Title order={2} size="h4" id="decision" mb="sm">
        {t('absence.decision')}
      </Title>
      {excuse !== null && (
        <Text>
          {t('after.excused', { excuse: t(`after.excuses.${excuse}`).toLocaleLowerCase() })}
        </Text>
      )}
      {lines.map((line) => (
        <Text key={line} style={{ overflowWrap: 'anywhere' }}>
          {line}
        </Text>
      ))}
      {props.absence.step === 'assess' && <Opened {...props} />}
    </section>
  )
}

function Opened(props: AbsenceProps) {
  const opened = useFormDraft(`absence-${props.talk.id}`)
  if (opened.isPending) return <Waiting />
  if (!opened.data) return <Failure onRetry={() => void opened.refetch()} />
  return <DecisionForm {...props} opened={opened.data} />
}
