import { Text } from '@mantine/core'
import type { RuleOnDayRow } from '../../contract/ruleBook'
import { RuleLink } from '../../ui/RuleLink'
import { useLawAddress } from '../../ui/useLawAddress'
import { useSay } from '../../ui/useSay'
import { useSpan } from '../../ui/useSpan'

/** One version of a rule among others. */
export function VersionText(props: { readonly name: string; readonly rule: RuleOnDayRow }) {
  const say = useSay()
  const span = useSpan()
  const { basis, search } = useLawAddress()
  const { name, rule } = props
  return (
    <div>
      <Text size="sm" c="dimmed">
        {name} ({span(rule[basis])})
      </Text>
      <Text fw={600}>
        <RuleLink rule={rule} search={search} />
      </Text>
      <Text size="sm">{say(rule.text)}</Text>
    </div>
  )
}
