import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useBookingOptions } from '../../client/useBookingOptions'
import { useCitizen } from '../../client/useCitizen'
import { useFormDraft } from '../../client/useFormDraft'
import { useMe } from '../../client/useMe'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
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
  const on = wellFormed(/^\d{4}-\d\d-\d\d$/, search.get('dag'))
  const at = on && wellFormed(/^\d\d:\d\d$/, search.get('kl'))
  const whose = search.get('hos')
  const me = useMe()
  const citizen = useCitizen(citizenId)
  const options = useBookingOptions(citizenId, {
    minutes: usualMinutes,
    ...(requirement !== undefined && { requirement }),
  })
  const opened = useFormDraft(
    ['book', citizenId, on, at?.replace(':', '')].filter(Boolean).join('-'),
  )
  if (!citizen.data || !options.data || !me.data || !opened.data)
    return <Unanswered {...unanswered(citizen, options, me, opened)} />
  const { required } = citizen.data.assessment.conversations
  return (
    <Page title={t('booking.title')}>
      <BookingForm
        citizen={citizen.data}
        requirement={required.some((row) => row.number === requirement) ? requirement : undefined}
        changing={null}
        first={options.data}
        opened={opened.data}
        fresh={{
          ...newDraft(options.data, usualMinutes, me.data.id),
          // A time that was chosen in the calendar.
          ...(on && { on, at: at ?? '' }),
          ...(whose && { caseworker: whose }),
        }}
      />
    </Page>
  )
}

/** What stands in an address may have been cut short or written by hand. */
function wellFormed(shape: RegExp, text: string | null): string | null {
  return text !== null && shape.test(text) ? text : null
}
