import { Anchor, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { tasks, type LetterTask } from './tasks'

const all: readonly LetterTask[] = ['selfBooking', 'summons']

/** The ways to each task, in the same period. */
export function TaskLinks(props: { readonly current: LetterTask; readonly period: string }) {
  const { t } = useTranslation()
  const { current, period } = props
  return (
    <Group component="nav" aria-label={t('letters.tasks')} gap="lg">
      {all.map((task) => (
        <Anchor
          key={task}
          component={Link}
          to={`?opgave=${tasks[task]}&periode=${period}`}
          display="inline-block"
          py={4}
          fw={task === current ? 700 : 400}
          aria-current={task === current ? 'page' : undefined}
        >
          {t(`letters.task.${task}`)}
        </Anchor>
      ))}
    </Group>
  )
}
