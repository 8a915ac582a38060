import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isNotFound } from '../../client/isNotFound'
import { useBookingOptions } from '../../client/useBookingOptions'
import { useCitizen } from '../../client/useCitizen'
import { CitizenMissing } from '../../ui/CitizenMissing'
import { Failure } from '../../ui/Failure'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { draftOf } from './bookingDraft'
import { BookingForm } from './BookingForm'
import { NoSuchTalk } from '../../ui/NoSuchTalk'

/** A booked talk, to be moved or changed. */
export function ChangeScreen() {
  const { t } = useTranslation()
  const { citizenId = '', conversationId = '' } = useParams()
  const citizen = useCitizen(citizenId)
  const talk = citizen.data?.conversations.find(({ id }) => id === conversationId)
  const options = useBookingOptions(citizenId, {
    minutes: talk?.minutes ?? 1,
    changing: conversationId,
    ...(talk && { on: talk.on, kind: talk.kind, caseworker: talk.caseworker }),
  })
  if (isNotFound(citizen.error)) return <CitizenMissing />
  if (citizen.isError || options.isError) return <Failure onRetry={() => void options.refetch()} />
  if (citizen.data && (!talk || !talk.mine || talk.status !== 'booked'))
    return <NoSuchTalk citizenId={citizenId} />
  if (!citizen.data || !talk || !options.data) return <Waiting />
  return (
    <Page title={t('booking.changeTitle')}>
      <BookingForm
        citizen={citizen.data}
        requirement={undefined}
        changing={talk}
        start={draftOf(talk, options.data)}
      />
    </Page>
  )
}
