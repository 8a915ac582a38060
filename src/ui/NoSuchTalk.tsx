import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from './Page'

/** The talk is not there, is somebody else's, or has its outcome already. */
export function NoSuchTalk({ citizenId }: { readonly citizenId: string }) {
  const { t } = useTranslation()
  return (
    <Page title={t('citizen.noSuchTalk')}>
      <Anchor component={Link} to={`/borgere/${citizenId}`}>
        {t('citizen.toCitizen')}
      </Anchor>
    </Page>
  )
}
