import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DayTaskRow } from '../../contract/day'
import list from '../../ui/list.module.css'
import { Tag } from '../../ui/Tag'
import { addressOf } from './addressOf'
import { useTaskWords } from './useTaskWords'

/** One thing that waits: what, about whom, why, by when, and the one act that settles it. */
export function TaskRow(props: { readonly today: string; readonly task: DayTaskRow }) {
  const { t } = useTranslation()
  const words = useTaskWords()
  const { today, task } = props
  const { citizen, nobodys } = task
  const { title, reason, act } = words(task)
  return (
    <li className={list.row}>
      <Stack gap={2} style={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Group gap="xs">
          <Tag tone={toneOf(task, today)}>{title}</Tag>
          <Anchor component={Link} to={`/borgere/${citizen.id}`}>
            {citizen.name}
          </Anchor>
          {nobodys && <Tag tone="calm">{t('day.nobodys')}</Tag>}
        </Group>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {reason}
        </Text>
      </Stack>
      <Button
        component={Link}
        to={addressOf(task)}
        size="compact-sm"
        variant="default"
        aria-label={t('day.actFor', { act, name: citizen.name })}
      >
        {act}
      </Button>
    </li>
  )
}

/** What is late, or no longer lawful, stands out; what comes is near or calm. */
function toneOf({ is, on }: DayTaskRow, today: string): 'bad' | 'near' | 'calm' {
  if (is === 'unlawful' || is === 'self-booking' || on < today) return 'bad'
  return is === 'hand-over' || is === 'exemption' ? 'calm' : 'near'
}
