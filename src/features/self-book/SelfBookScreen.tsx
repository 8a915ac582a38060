import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ApiProblem } from '../../client/apiProblem'
import { unanswered } from '../../client/unanswered'
import { useLinkedPage } from '../../client/useLinkedPage'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Booked } from './Booked'
import { Closed } from './Closed'
import { SelfBookForm } from './SelfBookForm'

/** What a citizen sees behind the link: free times to book, or how it went. */
export function SelfBookScreen() {
  const { t } = useTranslation()
  const { selfBookingId = '' } = useParams()
  const asked = useLinkedPage(selfBookingId)
  if (asked.error instanceof ApiProblem && !asked.data)
    return (
      <Page title={t('selfBook.noSuchLink')}>
        <Text>{t('selfBook.noSuchLinkHint')}</Text>
      </Page>
    )
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const page = asked.data
  if (page.booked) return <Booked page={page} booked={page.booked} />
  if (page.state !== 'open') return <Closed page={page} />
  return <SelfBookForm id={selfBookingId} page={page} onBooked={() => void asked.refetch()} />
}
