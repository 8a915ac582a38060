import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '../../ui/Page'

/** There is nothing to enter at this address, or there is not any more. */
export function NoSuchDeed({ citizenId }: { readonly citizenId: string }) {
  const { t } = useTranslation()
  return (
    <Page title={t('course.noSuchDeed')}>
      <Text>{t('course.noSuchDeedHint')}</Text>
      <Anchor component={Link} to={`/borgere/${citizenId}/forloeb`}>
        {t('course.toCourse')}
      </Anchor>
    </Page>
  )
}
