import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Day } from '../../contract/day'
import { useDates } from '../../ui/useDates'

/** What can no longer be kept: counted, and opened by whoever wants to see it. */
export function Lost({ lost }: { readonly lost: Day['lost'] }) {
  const { t } = useTranslation()
  const { long } = useDates()
  if (lost.length === 0) return null
  return (
    <details>
      <summary>{t('day.lost', { count: lost.length })}</summary>
      <Text size="sm" maw={720}>
        {t('day.lostWhy')}
      </Text>
      <ul>
        {lost.map(({ citizen, what, dueBy }, index) => (
          // Two of one kind can be due on one day.
          <li key={`${citizen.id} ${what} ${dueBy} ${index}`}>
            <Anchor component={Link} to={`/borgere/${citizen.id}`} underline="always">
              {citizen.name}
            </Anchor>
            {': '}
            {t('day.lostRow', {
              what: what === 'offer' ? t('day.task.offer') : t(`kind.${what}`),
              date: long(dueBy),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
