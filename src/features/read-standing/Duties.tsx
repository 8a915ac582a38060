import { useTranslation } from 'react-i18next'
import type { StandingPage } from '../../contract/standing'
import list from '../../ui/list.module.css'
import { useSay } from '../../ui/useSay'
import { More } from './More'
import { RuledRow } from './RuledRow'
import { Section } from './Section'

type Duty = StandingPage['duties'][number]

/** The duties that bind in the citizen's case or are set aside in it, and those that do not concern it. */
export function Duties({ standing }: { readonly standing: StandingPage }) {
  const { t } = useTranslation()
  const say = useSay()
  const { duties, rules } = standing
  const row = (duty: Duty) => (
    <RuledRow
      key={duty.rule}
      name={say(rules[duty.rule]?.title ?? { da: duty.rule, en: duty.rule })}
      state={t(stateOf(duty))}
      tone={duty.binds ? 'ours' : 'calm'}
      ids={duty.rules}
      rules={rules}
    />
  )
  const concerning = duties.filter((duty) => stateOf(duty) !== 'standing.bindsNot')
  const others = duties.filter((duty) => !concerning.includes(duty))
  return (
    <Section title={t('standing.duties')}>
      <ul className={list.list}>{concerning.map(row)}</ul>
      {others.length > 0 && (
        <More line={t('standing.otherDuties', { count: others.length })}>{others.map(row)}</More>
      )}
    </Section>
  )
}

/** A second rule is the one that sets the duty aside. */
function stateOf({ binds, rules }: Duty) {
  if (binds) return 'standing.binds'
  return rules.length > 1 ? 'standing.setAside' : 'standing.bindsNot'
}
