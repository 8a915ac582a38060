import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OneInFour } from '../contract/oneInFour'

/** How many of the places for one in four are used, with the way to who uses them. */
export function QuotaLine({ quota }: { readonly quota: OneInFour | undefined }) {
  const { t } = useTranslation()
  if (!quota) return null
  const { used, places, left } = quota
  return (
    <Text size="sm">
      {t('oneInFour.line', { used, places, left })}{' '}
      <Anchor component={Link} to="/hver-fjerde" inherit underline="always">
        {t('oneInFour.seeWho')}
      </Anchor>
    </Text>
  )
}
