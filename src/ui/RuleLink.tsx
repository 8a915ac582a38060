import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useSay } from './useSay'

/** A rule's name, which leads to its page in the rule book. `search` carries day and calendar on. */
export function RuleLink(props: {
  readonly rule: {
    readonly id: string
    readonly title: { readonly da: string; readonly en: string }
  }
  readonly search?: string
}) {
  const say = useSay()
  const { rule, search = '' } = props
  return (
    <Anchor component={Link} to={`/regelbog/${rule.id}${search}`} inherit>
      {say(rule.title)}
    </Anchor>
  )
}
