import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Citation } from '../contract/ruleCitation'
import { useSpan } from './useSpan'

/** From when to when a rule holds on both calendars, and how certain that is. */
export function RuleDates({ rule }: { readonly rule: Citation }) {
  const { t } = useTranslation()
  const span = useSpan()
  const certainty = rule.expected ? t('why.expected') : t(`why.confidence.${rule.confidence}`)
  return (
    <Text size="sm" c="dimmed">
      {t('why.enacted')}: {span(rule.enacted)} · {t('why.announced')}: {span(rule.announced)} ·{' '}
      {certainty}
    </Text>
  )
}
