import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ApiProblem } from '../../client/apiProblem'
import { unanswered } from '../../client/unanswered'
import { useHours } from '../../client/useHours'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { KeptHours } from './KeptHours'
import { OtherCalendar } from './OtherCalendar'

/** The working hours of one of the team leader's people. */
export function HoursScreen() {
  const { t } = useTranslation()
  const { personId = '' } = useParams()
  const hours = useHours(personId)
  if (hours.error instanceof ApiProblem && hours.error.is('not-permitted')) {
    const names = hours.error.problem.turnTo?.join(', ') ?? ''
    return (
      <Page title={t('hours.notYours')}>
        <Text>{t('hours.turnTo', { names })}</Text>
      </Page>
    )
  }
  if (!hours.data) return <Unanswered {...unanswered(hours)} />
  return (
    <Page title={t('hours.of', { name: hours.data.name })} windowTitle={t('hours.people')}>
      <Text maw={720}>{t('hours.lead')}</Text>
      <KeptHours key={personId} hours={hours.data} ofRoom={false} back="/arbejdstid" />
      <OtherCalendar hours={hours.data} />
    </Page>
  )
}
