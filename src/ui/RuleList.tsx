import { Stack, Text } from '@mantine/core'
import type { Citation } from '../contract/ruleCitation'
import { RuleDates } from './RuleDates'
import { RuleLink } from './RuleLink'
import { SourceLine } from './SourceLine'
import { useSay } from './useSay'

/** Rules in words, each with both its dates, its sources and how certain they are. */
export function RuleList({ rules }: { readonly rules: readonly Citation[] }) {
  const say = useSay()
  return (
    <Stack gap="sm">
      {rules.map((rule) => (
        <div key={rule.id}>
          <Text size="sm" fw={600}>
            <RuleLink rule={rule} />
          </Text>
          <Text size="sm">{say(rule.text)}</Text>
          <RuleDates rule={rule} />
          {rule.sources.map((source) => (
            <SourceLine key={JSON.stringify(source)} source={source} />
          ))}
        </div>
      ))}
    </Stack>
  )
}
