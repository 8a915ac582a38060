import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CitizenPage } from '../../contract/citizen'
import { Message } from '../../ui/Message'
import { pickRules } from '../../ui/pickRules'
import { useSay } from '../../ui/useSay'
import { Why } from '../../ui/Why'

/**
 * Facts that are missing, in doubt or without effect, each beside the rules it touches. That an
 * answer rests on an assumption is said at the answer itself.
 */
export function Notices({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const say = useSay()
  const { rules } = citizen.assessment
  const notices = citizen.assessment.notices.filter(({ code }) => code !== 'assumption')
  if (notices.length === 0) return null
  return (
    <Message tone="near" role="region" title={t('citizen.notices')}>
      <Stack gap="sm">
        {notices.map(({ code, affects, text, rules: ids }) => (
          <div key={`${code} ${affects}`}>
            <Text size="sm">{say(text)}</Text>
            <Why about={say(text)} why={null} rules={pickRules(ids, rules)} />
          </div>
        ))}
      </Stack>
    </Message>
  )
}
