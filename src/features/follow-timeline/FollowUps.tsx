import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CitizenPage } from '../../contract/citizen'
import { Message } from '../../ui/Message'
import { useDates } from '../../ui/useDates'

/** What is to be followed up with the citizen, the soonest first. */
export default function FollowUps({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { id: citizenId, followUps } = citizen
  return (
    <Message tone="near" role="region" title={t('notes.task', { count: followUps.length })}>
      <ul style={{ margin: 0 }}>
        {followUps.map(({ id, text, on, personName, mine }) => (
          <li key={id}>
            <Text size="sm" lineClamp={3} style={{ overflowWrap: 'anywhere' }}>
              {text}
            </Text>
            <Text size="sm" c="dimmed">
              {mine
                ? t('notes.dueMine', { date: long(on) })
                : t('notes.due', { name: personName, date: long(on) })}
            </Text>
          </li>
        ))}
      </ul>
      <Button component={Link} to={`/borgere/${citizenId}/notater`} variant="default">
        {t('notes.see')}
      </Button>
    </Message>
  )
}
