import { useNavigate } from 'react-router'
import { useRuleBook } from '../../client/useRuleBook'
import { useSay } from '../../ui/useSay'
import type { FoundThing } from './foundThing'
import { isNamedBy } from './isNamedBy'

const most = 6

/** The rules in force today and those to come, by name or id. */
export function useFoundRules(text: string) {
  const say = useSay()
  const navigate = useNavigate()
  const wanted = text.length >= 2
  const asked = useRuleBook({}, wanted)
  const rules = wanted ? (asked.data?.chapters ?? []) : []
  const found = rules.flatMap(({ title, rules: own }) =>
    own
      .filter(({ state }) => state === 'in-force' || state === 'not-yet')
      .filter((rule) => isNamedBy(text, `${say(rule.title)} ${rule.id}`))
      .map((rule): FoundThing => ({
        id: `rule-${rule.id}`,
        name: say(rule.title),
        about: say(title),
        go: () => void navigate(`/regelbog/${rule.id}`),
      })),
  )
  return {
    found: found.slice(0, most),
    asking: wanted && asked.isPending,
    failed: wanted && asked.isError,
  }
}
