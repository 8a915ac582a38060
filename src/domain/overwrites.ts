import type { FactChange } from './factChanges'

/** Facts that change as life goes on: a new value says nothing against the old one. */
const followsLife: readonly FactChange['fact'][] = [
  'digitalPost',
  'municipality',
  'unemploymentFund',
]

/** Whether a value that was known is replaced: then it is a correction, and needs a reason. */
export function overwrites({ fact, before }: FactChange): boolean {
  return before !== null && !followsLife.includes(fact)
}
