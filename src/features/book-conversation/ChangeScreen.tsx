import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useBookingOptions } from '../../client/useBookingOptions'
import { useCitizen } from '../../client/useCitizen'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { draftOf } from './bookingDraft'
import { BookingForm } from './BookingForm'
import type { Conversation } from '../../contract/conversation'
import { NoSuchTalk } from '../../ui/NoSuchTalk'

/** A booked talk, to be moved or changed. */
export function ChangeScreen() {
  const { t } = useTranslation()
  const { citizenId = '', conversationId = '' } = useParams()
  const citizen = useCitizen(citizenId)
  // The talk as it was when the screen opened: what is typed rests on that version.
  const [opened, setOpened] = useState<Conversation | null>(null)
  const talk = opened ?? citizen.data?.conversations.find(({ id }) => id === conversationId)
  const options = useBookingOptions(citizenId, {
    minutes: talk?.minutes ?? 1,
    changing: conversationId,
    ...(talk && { on: talk.on, kind: talk.kind, caseworker: talk.caseworker }),
  })
  if (!citizen.data || !options.data) return <Unanswered {...unanswered(citizen, options)} />
  if (!talk || !talk.mine || talk.status !== 'booked') return <NoSuchTalk citizenId={citizenId} />
  if (opened === null) setOpened(talk)
  return (
    <Page title={t('booking.changeTitle')}>
      <BookingForm
        citizen={citizen.data}
        requirement={undefined}
        changing={talk}
        first={options.data}
        start={draftOf(talk, options.data)}
      />
    </Page>
  )
}
