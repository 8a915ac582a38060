import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from './Page'

/** A citizen that does not exist, or is somebody else's: the same answer. */
export function CitizenMissing() {
  const { t } = useTranslation()
  return (
    <Page title={t('error.citizenNotFound')}>
      <Text>{t('error.citizenNotFoundHint')}</Text>
      <Anchor component={Link} to="/borgere">
        {t('error.toCitizens')}
      </Anchor>
    </Page>
  )
}
