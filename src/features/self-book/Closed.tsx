import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LinkedPage } from '../../contract/selfBooking'
import { Page } from '../../ui/Page'
import { useDates } from '../../ui/useDates'

/** Why nothing can be booked any more, and what happens now. */
export function Closed({ page }: { readonly page: LinkedPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { state, authorityName: authority, deadline } = page
  const why = state === 'expired' ? 'expired' : state === 'booked' ? 'calledOff' : 'closed'
  return (
    <Page title={t('selfBook.closedTitle')}>
      <Text>{t(`selfBook.${why}`, { authority, date: long(deadline) })}</Text>
    </Page>
  )
}
