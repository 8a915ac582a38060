import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Citation } from '../contract/ruleCitation'
import { SourceLine } from './SourceLine'
import { useDates } from './useDates'
import { useSay } from './useSay'

/** Rules in words, each with both its dates, its sources and how certain they are. */
export function RuleList({ rules }: { readonly rules: readonly Citation[] }) {
  const say = useSay()
  return (
    <Stack gap="sm">
      {rules.map((rule) => (
        <div key={rule.id}>
          <Text size="sm" fw={600}>
            {say(rule.title)}
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

function useSpan(): (span: Citation['enacted']) => string {
  const { t } = useTranslation()
  const { long } = useDates()
  return (span) => {
    if (span === null) return t('why.never')
    if (span.from === null && span.to === null) return t('why.always')
    const from = span.from === null ? '' : long(span.from)
    return span.to === null ? t('why.from', { from }) : t('why.fromTo', { from, to: long(span.to) })
  }
}
