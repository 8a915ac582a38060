import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CitizenPage } from '../../contract/citizen'
import { Message } from '../../ui/Message'
import { useDates } from '../../ui/useDates'
import { openTasks } from './openTasks'

/** What waits for us after a talk the citizen did not come to. */
export default function OpenTasks({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  return openTasks(citizen).map(({ talk, task }) => (
    <Message
      key={talk.id}
      tone="near"
      role="region"
      title={`${t(`absence.tasks.${task}`)}: ${long(talk.on)}`}
    >
      <Text size="sm">
        {t('absence.taskText', {
          kind: t(`kind.${talk.kind}`),
          date: long(talk.on),
          time: talk.at,
        })}
      </Text>
      <Button
        component={Link}
        to={`/borgere/${citizen.id}/samtaler/${talk.id}/udeblivelse`}
        variant="default"
      >
        {t(`absence.tasks.${task}`)}
      </Button>
    </Message>
  ))
}
