import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RulePage } from '../../contract/ruleBook'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { RuleTable } from './RuleTable'
import { TimeLine } from './TimeLine'

/** When a rule applies on both calendars, beside the versions before and after it: drawn and as a table. */
export function RuleTimes({
  page,
  children,
}: {
  readonly page: RulePage
  /** What chooses the day that is marked. */
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const say = useSay()
  const { long } = useDates()
  const rows = [
    ...page.replaces.map(({ rule }) => ({
      rule,
      name: t('rules.before', { title: say(rule.title) }),
    })),
    { rule: page.rule, name: t('rules.this') },
    ...page.replacedBy.map(({ rule }) => ({
      rule,
      name: t('rules.after', { title: say(rule.title) }),
    })),
  ]
  const end = page.end[page.basis]
  return (
    <section aria-labelledby="when">
      <Title order={2} size="h4" id="when" mb="xs">
        {t('rules.when')}
      </Title>
      <Stack gap="md">
        <Text size="sm">{t('rules.whenLead')}</Text>
        {children}
        <TimeLine rows={rows} on={page.on} known={page.known} own={page.rule.id} />
        <RuleTable rows={rows} />
        {end?.repealed && <Text size="sm">{t('rules.ends', { date: long(end.on) })}</Text>}
        {end?.expected && <Text size="sm">{t('rules.endExpected', { date: long(end.on) })}</Text>}
      </Stack>
    </section>
  )
}
