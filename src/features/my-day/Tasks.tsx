import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Day, DayTaskRow } from '../../contract/day'
import list from '../../ui/list.module.css'
import { LawRow } from './LawRow'
import { TaskRow } from './TaskRow'

/** What waits for one, the most urgent first. Each thing stays until it is settled. */
export function Tasks(props: {
  readonly today: string
  readonly tasks: readonly DayTaskRow[]
  readonly law: Day['law']
}) {
  const { t } = useTranslation()
  const { today, tasks, law } = props
  const count = tasks.length + (law === null ? 0 : 1)
  return (
    <section aria-label={t('day.tasks')}>
      <Title order={2} size="h4">
        {t('day.tasks')}
      </Title>
      <Text role="status">{count === 0 ? t('day.noTasks') : t('day.count', { count })}</Text>
      <ul className={list.list}>
        {tasks.map((task) => (
          <TaskRow key={keyOf(task)} today={today} task={task} />
        ))}
        {law && <LawRow law={law} />}
      </ul>
    </section>
  )
}

function keyOf(task: DayTaskRow): string {
  const which = 'conversation' in task ? task.conversation : 'note' in task ? task.note : task.on
  return `${task.is} ${task.citizen.id} ${which}`
}
