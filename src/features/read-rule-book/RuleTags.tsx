import { useTranslation } from 'react-i18next'
import type { RuleOnDayRow } from '../../contract/ruleBook'
import { Tag } from '../../ui/Tag'

/** How a rule stands on the day in view, and whether it is only expected. */
export function RuleTags({ rule }: { readonly rule: RuleOnDayRow }) {
  const { t } = useTranslation()
  return (
    <>
      <Tag tone={tones[rule.state]}>{t(`rules.states.${rule.state}`)}</Tag>
      {rule.expected && <Tag tone="near">{t('rules.expected')}</Tag>}
    </>
  )
}

const tones = { 'in-force': 'good', 'not-yet': 'ours', ended: 'calm', never: 'calm' } as const
