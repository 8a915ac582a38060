import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useMe } from '../../client/useMe'
import { Page } from '../../ui/Page'
import { daysOf, planSpans, spanNamed } from '../../ui/planSpans'
import { SpanPicker } from '../../ui/SpanPicker'
import { Unanswered } from '../../ui/Unanswered'
import { SelfBookings } from './SelfBookings'
import { Summonses } from './Summonses'
import { TaskLinks } from './TaskLinks'
import { taskNamed, tasks } from './tasks'

/** Letters to many at once: that they may book alone, or the summons to what is booked. */
export function LettersScreen() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const task = taskNamed(search.get('opgave'))
  const span = spanNamed(search.get('periode'), 'four')
  const me = useMe()
  if (!me.data) return <Unanswered {...unanswered(me)} />
  const days = daysOf(span, me.data.today)
  const Task = task === 'summons' ? Summonses : SelfBookings
  return (
    <Page title={t('letters.title')}>
      <TaskLinks current={task} period={planSpans[span]} />
      <Text maw="70ch">{t(`letters.lead.${task}`)}</Text>
      <SpanPicker
        span={span}
        days={days}
        onPick={(picked) => setSearch({ opgave: tasks[task], periode: planSpans[picked] })}
      />
      <Task key={`${task} ${days.from} ${days.to}`} me={me.data.id} {...days} />
    </Page>
  )
}
