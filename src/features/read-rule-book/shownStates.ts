import type { RuleOnDayRow } from '../../contract/ruleBook'

/** What the list can be narrowed to, and how the address says it. */
export const shownStates: readonly {
  readonly address: string
  readonly state: RuleOnDayRow['state'] | 'expected'
}[] = [
  { address: 'i-kraft', state: 'in-force' },
  { address: 'ikke-endnu', state: 'not-yet' },
  { address: 'forventet', state: 'expected' },
  { address: 'ophoert', state: 'ended' },
  { address: 'aldrig', state: 'never' },
]
