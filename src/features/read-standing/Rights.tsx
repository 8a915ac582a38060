import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StandingPage } from '../../contract/standing'
import list from '../../ui/list.module.css'
import { useSay } from '../../ui/useSay'
import { More } from './More'
import { RuledRow } from './RuledRow'
import { Section } from './Section'

type Right = StandingPage['rights'][number]

const tones = {
  'in-force': 'good',
  'set-aside': 'near',
  'not-for-this-citizen': 'calm',
  'not-in-force': 'calm',
} as const

/** The rights the citizen has, those set aside, and those of others. */
export function Rights({ standing }: { readonly standing: StandingPage }) {
  const { t } = useTranslation()
  const say = useSay()
  const { rights, rules } = standing
  const row = ({ rule, state, rules: ids }: Right) => (
    <RuledRow
      key={rule}
      name={say(rules[rule]?.title ?? { da: rule, en: rule })}
      state={t(`standing.states.${state}`)}
      tone={tones[state]}
      ids={ids}
      rules={rules}
    />
  )
  const own = rights.filter(({ state }) => state === 'in-force' || state === 'set-aside')
  const others = rights.filter((right) => !own.includes(right))
  return (
    <Section title={t('standing.rights')}>
      <Text size="sm">{t('standing.complaint')}</Text>
      <ul className={list.list}>{own.map(row)}</ul>
      {others.length > 0 && (
        <More line={t('standing.others', { count: others.length })}>{others.map(row)}</More>
      )}
    </Section>
  )
}
