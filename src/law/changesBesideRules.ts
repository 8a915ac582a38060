import type { Source } from './rule'
import type { Begins } from './ruleEntry'
import { benefitSuccessions } from './rules/benefitSuccessions'
import { partyLabels } from './rules/partyLabels'
import { reformGroups } from './rules/reformGroups'
import type { Text } from './text'

/** What the law changes on a day without a rule of its own: names, groups and benefits. */
export const changesBesideRules: readonly {
  readonly text: Text
  readonly begins: Begins
  readonly expected: boolean
  readonly sources: readonly Source[]
}[] = [
  reformGroups,
  ...benefitSuccessions.map((row) => ({ ...row, expected: false })),
  ...Object.values(partyLabels).flatMap((labels) =>
    labels.slice(1).map(({ label, begins, sources }, index) => ({
      text: {
        da: `Lovene siger “${label.da}”, hvor de før sagde “${labels[index]?.label.da}”.`,
        en: `The acts say “${label.en}” where they said “${labels[index]?.label.en}” before.`,
      },
      begins,
      expected: false,
      sources,
    })),
  ),
]
