import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LinkedPage } from '../../contract/selfBooking'
import { Fact } from '../../ui/Fact'
import { FactGrid } from '../../ui/FactGrid'
import { Page } from '../../ui/Page'
import { useDates } from '../../ui/useDates'

/** The talk that is booked: when, how, with whom. */
export function Booked(props: {
  readonly page: LinkedPage
  readonly booked: NonNullable<LinkedPage['booked']>
}) {
  const { t } = useTranslation()
  const { full } = useDates()
  const { page, booked } = props
  const { on, at, until, form, place, caseworkerName } = booked
  return (
    <Page title={t('selfBook.bookedTitle')}>
      <FactGrid>
        <Fact name={t('selfBook.when')}>{t('selfBook.time', { date: full(on), at, until })}</Fact>
        <Fact name={t('selfBook.form')}>{t(`form.${form}`)}</Fact>
        {place !== '' && (
          <Fact name={t('selfBook.place')}>
            <span style={{ overflowWrap: 'anywhere' }}>{place}</span>
          </Fact>
        )}
        <Fact name={t('selfBook.with')}>
          {caseworkerName}, {page.authorityName}
        </Fact>
      </FactGrid>
      <Text>{t('selfBook.toMove', { authority: page.authorityName })}</Text>
    </Page>
  )
}
