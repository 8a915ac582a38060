import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useRule } from '../../client/useRule'
import type { RulePage } from '../../contract/ruleBook'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useLawAddress } from '../../ui/useLawAddress'
import { useSay } from '../../ui/useSay'
import { LawDay } from './LawDay'
import { NoSuchRule } from './NoSuchRule'
import { RuleGroups } from './RuleGroups'
import { RuleSources } from './RuleSources'
import { RuleTags } from './RuleTags'
import { RuleTimes } from './RuleTimes'
import { Versions } from './Versions'
import styles from './ruleBook.module.css'

/** One rule: what it says, when, for whom, from where, and what came before and after it. */
export function RuleScreen() {
  const { ruleId = '' } = useParams()
  const { basis, day } = useLawAddress()
  const on = day('dato')
  const rule = useRule(ruleId, { basis, ...(on !== undefined && { on }) })
  const { missing, failed, onRetry } = unanswered(rule)
  if (missing) return <NoSuchRule />
  if (!rule.data) return <Unanswered missing={false} failed={failed} onRetry={onRetry} />
  return <Opened page={rule.data} error={rule.error} key={rule.data.rule.id} />
}

function Opened({ page, error }: { readonly page: RulePage; readonly error: unknown }) {
  const { t } = useTranslation()
  const say = useSay()
  const { day, search } = useLawAddress()
  const { rule, chapter } = page
  return (
    <Page title={say(rule.title)}>
      <Group gap="sm">
        <RuleTags rule={rule} />
        <Text size="sm" c="dimmed">
          {t(`why.confidence.${rule.confidence}`)}
        </Text>
        <Text size="sm">
          <Anchor component={Link} to={`/regelbog${search}#${chapter.id}`} inherit>
            {say(chapter.title)}
          </Anchor>
        </Text>
      </Group>
      <Text size="lg" maw="70ch">
        {say(rule.text)}
      </Text>
      <Stack gap="xl" className={styles.parts ?? ''}>
        <RuleTimes page={page}>
          <LawDay shown={day('dato') ?? page.on} error={error} />
        </RuleTimes>
        <RuleGroups groups={page.groups} />
        <RuleSources page={page} />
        <Versions title={t('rules.was')} now={page} others={page.replaces} side="before" />
        <Versions title={t('rules.becomes')} now={page} others={page.replacedBy} side="after" />
      </Stack>
    </Page>
  )
}
