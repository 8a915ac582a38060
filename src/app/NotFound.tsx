import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '../ui/Page'

/** An address nobody answers to. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <Page title={t('error.notFound')}>
      <Anchor component={Link} to="/borgere">
        {t('error.toCitizens')}
      </Anchor>
    </Page>
  )
}
