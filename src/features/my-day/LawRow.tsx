import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Day } from '../../contract/day'
import list from '../../ui/list.module.css'
import { Tag } from '../../ui/Tag'
import { useDates } from '../../ui/useDates'

/** That the law is about to change for some of one’s citizens. */
export function LawRow({ law }: { readonly law: NonNullable<Day['law']> }) {
  const { t } = useTranslation()
  const { long } = useDates()
  return (
    <li className={list.row}>
      <Stack gap={2} style={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Group gap="xs">
          <Tag tone="calm">{t('day.task.law')}</Tag>
          <Text>{t('day.lawFor', { count: law.citizens })}</Text>
        </Group>
        <Text size="sm">{t('day.reason.law', { date: long(law.on) })}</Text>
      </Stack>
      <Button component={Link} to={`/reform?dato=${law.on}`} size="compact-sm" variant="default">
        {t('day.act.law')}
      </Button>
    </li>
  )
}
