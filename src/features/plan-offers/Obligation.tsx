import { Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AssessedPlan } from '../../contract/offerPlan'
import { pickRules } from '../../ui/pickRules'
import { Tag } from '../../ui/Tag'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'
import { obligationTones } from './obligationTones'
import { useObligationWords } from './useObligationWords'

/** Whether an offer must have begun, by when, and whether the plan keeps it. */
export function Obligation({ plan }: { readonly plan: AssessedPlan }) {
  const { t } = useTranslation()
  const say = useSay()
  const words = useObligationWords()
  const { status, why, rules } = plan.obligation
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="obligation">
      <Stack gap="xs" align="flex-start">
        <Group gap="sm">
          <Title order={2} size="h4" id="obligation">
            {t('offers.obligation')}
          </Title>
          <Tag tone={obligationTones[status]}>{t(`offers.status.${status}`)}</Tag>
        </Group>
        {words(plan).map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {plan.notices.map(({ code, text }) => (
          <Text key={code} size="sm">
            {say(text)}
          </Text>
        ))}
        {rules.length > 0 && (
          <Why about={t('offers.obligation')} why={why} rules={pickRules(rules, plan.rules)} />
        )}
      </Stack>
    </Paper>
  )
}
