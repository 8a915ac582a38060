import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { unanswered } from '../../client/unanswered'
import { useDay } from '../../client/useDay'
import { capital } from '../../ui/capital'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useDates } from '../../ui/useDates'
import { Lost } from './Lost'
import { Talks } from './Talks'
import { Tasks } from './Tasks'

/** A day at work: the talks of today, then what waits, the most urgent first. */
export function DayScreen() {
  const { t } = useTranslation()
  const { full } = useDates()
  const asked = useDay()
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { today, talks, tasks, lost, law } = asked.data
  return (
    <Page title={t('day.title')}>
      <Text fw={600}>{capital(full(today))}</Text>
      <Talks talks={talks} />
      <Tasks today={today} tasks={tasks} law={law} />
      <Lost lost={lost} />
    </Page>
  )
}
