import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { isNotFound } from '../../client/isNotFound'
import { useBookingOptions } from '../../client/useBookingOptions'
import { useCitizen } from '../../client/useCitizen'
import { useMe } from '../../client/useMe'
import { CitizenMissing } from '../../ui/CitizenMissing'
import { Failure } from '../../ui/Failure'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { newDraft } from './bookingDraft'
import { BookingForm } from './BookingForm'

/** How long a talk is, unless somebody says otherwise. */
const usualMinutes = 45

/** A new talk with a citizen, for a requirement or on its own. */
export function BookScreen() {
  const { t } = useTranslation()
  const { citizenId = '' } = useParams()
  const [search] = useSearchParams()
  const number = Number(search.get('krav') ?? Number.NaN)
  const requirement = Number.isInteger(number) ? number : undefined
  const me = useMe()
  const citizen = useCitizen(citizenId)
  const options = useBookingOptions(citizenId, {
    minutes: usualMinutes,
    ...(requirement !== undefined && { requirement }),
  })
  if (isNotFound(citizen.error)) return <CitizenMissing />
  if (citizen.isError || options.isError) return <Failure onRetry={() => void options.refetch()} />
  if (!citizen.data || !options.data || !me.data) return <Waiting />
  return (
    <Page title={t('booking.title')}>
      <BookingForm
        citizen={citizen.data}
        requirement={requirement}
        changing={null}
        start={newDraft(options.data, usualMinutes, me.data.id)}
      />
    </Page>
  )
}
