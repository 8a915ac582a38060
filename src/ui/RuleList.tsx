import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Citation } from '../contract/ruleCitation'
import { RuleLink } from './RuleLink'
import { SourceLine } from './SourceLine'
import { useSay } from './useSay'
import { useSpan } from './useSpan'

/** Rules in words, each with both its dates, its sources and how certain they are. */
export function RuleList({ rules }: { readonly rules: readonly Citation[] }) {
  const say = useSay()
  return (
    <Stack gap="sm">
      {rules.map((rule) => (
        <div key={rule.id}>
          <Text size="sm" fw={600}>
            <RuleLink rule={rule} />
          </Text>
          <Text size="sm">{say(rule.text)}</Text>
          <RuleDates rule={rule} />
          {rule.sources.map((source) => (
            <SourceLine key={JSON.stringify(source)} source={source} />
          ))}
        </div>
      ))}
    </Stack>
  )
}

function RuleDates({ rule }: { readonly rule: Citation }) {
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
