import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useDates } from './useDates'
import type { PlanSpan } from './planSpans'

const spans: readonly PlanSpan[] = ['this', 'next', 'two', 'four']

/** How far ahead one plans. */
export function SpanPicker(props: {
  readonly span: PlanSpan
  readonly days: { readonly from: string; readonly to: string }
  readonly onPick: (span: PlanSpan) => void
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { span, days, onPick } = props
  return (
    <div>
      <Group gap={4} role="group" aria-label={t('week.span')}>
        {spans.map((one) => (
          <Button
            key={one}
            variant={one === span ? 'filled' : 'default'}
            aria-pressed={one === span}
            onClick={() => onPick(one)}
          >
            {t(`week.spans.${one}`)}
          </Button>
        ))}
      </Group>
      <Text size="sm" mt={4}>
        {t('week.fromTo', { from: long(days.from), to: long(days.to) })}
      </Text>
    </div>
  )
}
