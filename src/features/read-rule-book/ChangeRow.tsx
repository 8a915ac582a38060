import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LawChangesPage } from '../../contract/ruleBook'
import { pickRules } from '../../ui/pickRules'
import { RuleLink } from '../../ui/RuleLink'
import { SourceLine } from '../../ui/SourceLine'
import { Tag } from '../../ui/Tag'
import { useLawAddress } from '../../ui/useLawAddress'
import { useSay } from '../../ui/useSay'
import styles from './ruleBook.module.css'

type Change = LawChangesPage['days'][number]['changes'][number]

/** One change of the law: a rule that comes, goes or takes another's place, or something beside them. */
export function ChangeRow(props: {
  readonly change: Change
  readonly rules: LawChangesPage['rules']
}) {
  const { t } = useTranslation()
  const { change, rules } = props
  const kind = change.kind === 'begins' && change.replaces.length > 0 ? 'replaces' : change.kind
  return (
    <li className={styles.rule}>
      <div>
        {change.kind === 'beside-rules' ? (
          <Beside change={change} />
        ) : (
          <Rules
            ids={[change.rule]}
            rules={rules}
            former={change.kind === 'begins' ? change.replaces : []}
          />
        )}
      </div>
      <div className={styles.standing}>
        <Tag tone={tones[kind]}>{t(`rules.kinds.${kind}`)}</Tag>
        {change.expected && <Tag tone="near">{t('rules.expected')}</Tag>}
      </div>
    </li>
  )
}

const tones = { begins: 'good', replaces: 'ours', ends: 'calm', 'beside-rules': 'ours' } as const

function Beside({ change }: { readonly change: Extract<Change, { kind: 'beside-rules' }> }) {
  const say = useSay()
  return (
    <>
      <Text fw={600}>{say(change.text)}</Text>
      {change.sources.map((source) => (
        <SourceLine key={JSON.stringify(source)} source={source} />
      ))}
    </>
  )
}

function Rules(props: {
  readonly ids: readonly string[]
  readonly former: readonly string[]
  readonly rules: LawChangesPage['rules']
}) {
  const { t } = useTranslation()
  const say = useSay()
  const { search } = useLawAddress()
  const former = pickRules(props.former, props.rules)
  return (
    <>
      {pickRules(props.ids, props.rules).map((rule) => (
        <div key={rule.id}>
          <Text fw={600}>
            <RuleLink rule={rule} search={search} />
          </Text>
          <Text size="sm">{say(rule.text)}</Text>
        </div>
      ))}
      {former.map((rule) => (
        <div key={rule.id} className={styles.former}>
          <Text size="sm">
            {t('rules.insteadOf')}: <RuleLink rule={rule} search={search} />
          </Text>
          <Text size="sm" c="dimmed">
            {say(rule.text)}
          </Text>
        </div>
      ))}
    </>
  )
}
