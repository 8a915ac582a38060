import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useCitizen } from '../../client/useCitizen'
import type { Conversation } from '../../contract/conversation'
import { NoSuchTalk } from '../../ui/NoSuchTalk'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { OutcomeForm } from './OutcomeForm'

/** How a booked talk went: held, missed or cancelled. */
export function RegisterScreen() {
  const { t } = useTranslation()
  const { citizenId = '', conversationId = '' } = useParams()
  const [search] = useSearchParams()
  const citizen = useCitizen(citizenId)
  // The talk as it was when the screen opened: what is filled in must not change under one's hands.
  const [opened, setOpened] = useState<Conversation | null>(null)
  if (!citizen.data) return <Unanswered {...unanswered(citizen)} />
  const talk = opened ?? citizen.data.conversations.find(({ id }) => id === conversationId)
  if (!talk || !talk.mine || talk.status !== 'booked') return <NoSuchTalk citizenId={citizenId} />
  if (opened === null) setOpened(talk)
  return (
    <Page title={t('outcome.title')}>
      <OutcomeForm
        citizen={citizen.data}
        talk={talk}
        start={search.get('udfald') === 'cancelled' ? 'cancelled' : null}
      />
    </Page>
  )
}
