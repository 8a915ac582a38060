import { useFoundActions } from './useFoundActions'
import { useFoundPeople } from './useFoundPeople'
import { useFoundRules } from './useFoundRules'
import { useFoundScreens } from './useFoundScreens'
import type { FoundGroup } from './foundThing'

/** Everything a text names, kind by kind; before anything is typed, what is near at hand. */
export function useFoundEverywhere(
  text: string,
  citizenId: string | null,
): {
  readonly groups: readonly FoundGroup[]
  /** Some of it has not been answered yet. */
  readonly asking: boolean
  readonly failed: boolean
} {
  const people = useFoundPeople(text)
  const rules = useFoundRules(text)
  const { here, screens } = useFoundScreens(text, citizenId)
  const actions = useFoundActions(text)
  const groups: readonly FoundGroup[] = [
    { kind: 'here', found: here },
    { kind: 'people', found: people.found },
    { kind: 'screens', found: screens },
    { kind: 'actions', found: actions },
    { kind: 'rules', found: rules.found },
  ]
  return {
    groups: groups.filter(({ found }) => found.length > 0),
    asking: people.asking || rules.asking,
    failed: people.failed || rules.failed,
  }
}
