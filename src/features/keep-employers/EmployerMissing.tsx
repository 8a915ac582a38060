import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '../../ui/Page'

/** There is no such employer in one's municipality. */
export function EmployerMissing() {
  const { t } = useTranslation()
  return (
    <Page title={t('employers.missing')}>
      <Text>{t('employers.missingHint')}</Text>
      <Anchor component={Link} to="/virksomheder">
        {t('employers.toAll')}
      </Anchor>
    </Page>
  )
}
