import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useCitizen } from '../../client/useCitizen'
import { useFormDraft } from '../../client/useFormDraft'
import type { CitizenPage } from '../../contract/citizen'
import type { Conversation } from '../../contract/conversation'
import { NoSuchTalk } from '../../ui/NoSuchTalk'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { newDraft } from './outcomeDraft'
import { OutcomeForm } from './OutcomeForm'

/** How a booked talk went: held, missed or cancelled. */
export function RegisterScreen() {
  const { citizenId = '', conversationId = '' } = useParams()
  const citizen = useCitizen(citizenId)
  // The talk as it was when the screen opened: what is filled in must not change under one's hands.
  const [begun, setBegun] = useState<Conversation | null>(null)
  if (!citizen.data) return <Unanswered {...unanswered(citizen)} />
  const talk = begun ?? citizen.data.conversations.find(({ id }) => id === conversationId)
  if (!talk || !talk.mine || talk.status !== 'booked') return <NoSuchTalk citizenId={citizenId} />
  if (begun === null) setBegun(talk)
  return <Opened citizen={citizen.data} talk={talk} />
}

/** What is typed belongs to the version it was typed on. */
function Opened({ citizen, talk }: { readonly citizen: CitizenPage; readonly talk: Conversation }) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const opened = useFormDraft(`outcome-${talk.id}-${talk.version}`)
  if (!opened.data) return <Unanswered {...unanswered(opened)} />
  const status = search.get('udfald') === 'cancelled' ? 'cancelled' : null
  return (
    <Page title={t('outcome.title')}>
      <OutcomeForm
        citizen={citizen}
        talk={talk}
        opened={opened.data}
        fresh={newDraft(talk, status)}
      />
    </Page>
  )
}
