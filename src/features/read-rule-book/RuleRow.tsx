import { Text } from '@mantine/core'
import type { RuleBookPage, RuleOnDayRow } from '../../contract/ruleBook'
import { RuleLink } from '../../ui/RuleLink'
import { useLawAddress } from '../../ui/useLawAddress'
import { useSay } from '../../ui/useSay'
import { useSpan } from '../../ui/useSpan'
import styles from './ruleBook.module.css'
import { RuleTags } from './RuleTags'

/** One rule of the list: what it says, how it stands, and its days on the calendar in view. */
export function RuleRow(props: {
  readonly rule: RuleOnDayRow
  readonly basis: RuleBookPage['basis']
}) {
  const say = useSay()
  const span = useSpan()
  const { search } = useLawAddress()
  const { rule, basis } = props
  return (
    <li className={styles.rule}>
      <div>
        <Text fw={600}>
          <RuleLink rule={rule} search={search} />
        </Text>
        <Text size="sm">{say(rule.text)}</Text>
      </div>
      <div className={styles.standing}>
        <RuleTags rule={rule} />
        <Text size="sm" c="dimmed">
          {span(rule[basis])}
        </Text>
      </div>
    </li>
  )
}
