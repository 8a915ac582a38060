import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OtherLawPage } from '../../contract/otherLaw'
import { Message } from '../../ui/Message'
import { useDates } from '../../ui/useDates'

/** Says plainly that the law in view is not the one in force today. */
export function NotToday({ found }: { readonly found: OtherLawPage }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { on, today, basis } = found
  if (on === today && basis === 'enacted') return <Text role="status">{t('other.sameDay')}</Text>
  return (
    <Message tone="near" role="region" title={t('other.notToday')}>
      <Text>
        {t('other.notTodayHint', {
          date: long(on),
          basis: t(`rules.bases.${basis}`).toLowerCase(),
        })}
      </Text>
    </Message>
  )
}
