import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '../../ui/Page'

/** There is no rule of that name. */
export function NoSuchRule() {
  const { t } = useTranslation()
  return (
    <Page title={t('rules.noRule')}>
      <Text>{t('rules.noRuleHint')}</Text>
      <Anchor component={Link} to="/regelbog">
        {t('rules.toBook')}
      </Anchor>
    </Page>
  )
}
