import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../contract/note'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'

/** Who follows it up and when, or who has. */
export function FollowUpLine(props: {
  readonly followUp: NonNullable<Note['followUp']>
  readonly today: string
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { followUp, today } = props
  const { on, personName, mine, settled } = followUp
  if (settled !== null)
    return (
      <Text size="sm">{t('notes.settled', { name: settled.byName, date: long(settled.on) })}</Text>
    )
  return (
    <Group gap="xs">
      {on < today && <Tag tone="bad">{t('notes.overdue')}</Tag>}
      {on === today && <Tag tone="near">{t('notes.today')}</Tag>}
      <Text size="sm" fw={600}>
        {mine
          ? t('notes.dueMine', { date: long(on) })
          : t('notes.due', { name: personName, date: long(on) })}
      </Text>
    </Group>
  )
}
