import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useBookingOptions } from '../../client/useBookingOptions'
import { useCitizen } from '../../client/useCitizen'
import { useFormDraft } from '../../client/useFormDraft'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { draftOf } from './bookingDraft'
import { BookingForm } from './BookingForm'
import type { BookingOptions } from '../../contract/bookingOptions'
import type { CitizenPage } from '../../contract/citizen'
import type { Conversation } from '../../contract/conversation'
import { NoSuchTalk } from '../../ui/NoSuchTalk'

/** A booked talk, to be moved or changed. */
export function ChangeScreen() {
  const { citizenId = '', conversationId = '' } = useParams()
  const citizen = useCitizen(citizenId)
  // The talk as it was when the screen opened: what is typed rests on that version.
  const [begun, setBegun] = useState<Conversation | null>(null)
  const talk = begun ?? citizen.data?.conversations.find(({ id }) => id === conversationId)
  const options = useBookingOptions(citizenId, {
    minutes: talk?.minutes ?? 1,
    changing: conversationId,
    ...(talk && { on: talk.on, kind: talk.kind, caseworker: talk.caseworker }),
  })
  if (!citizen.data || !options.data) return <Unanswered {...unanswered(citizen, options)} />
  if (!talk || !talk.mine || talk.status !== 'booked') return <NoSuchTalk citizenId={citizenId} />
  if (begun === null) setBegun(talk)
  return <Opened citizen={citizen.data} talk={talk} options={options.data} />
}

/** What is typed belongs to the version it was typed on. */
function Opened(props: {
  readonly citizen: CitizenPage
  readonly talk: Conversation
  readonly options: BookingOptions
}) {
  const { t } = useTranslation()
  const { citizen, talk, options } = props
  const opened = useFormDraft(`change-${talk.id}-${talk.version}`)
  if (!opened.data) return <Unanswered {...unanswered(opened)} />
  return (
    <Page title={t('booking.changeTitle')}>
      <BookingForm
        citizen={citizen}
        requirement={undefined}
        changing={talk}
        first={options}
        opened={opened.data}
        fresh={draftOf(talk, options)}
      />
    </Page>
  )
}
