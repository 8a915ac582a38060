import type { Benefit } from '../caseFile'
import { outside } from '../documents'
import type { Source } from '../rule'
import type { Begins } from '../ruleEntry'
import type { Text } from '../text'

/** Benefits an act turned into another one while processes ran on. */
export const benefitSuccessions: readonly {
  readonly benefit: Benefit
  readonly becomes: Benefit
  readonly text: Text
  readonly begins: Begins
  readonly sources: readonly [Source, ...Source[]]
}[] = [
  {
    benefit: 'education-allowance',
    becomes: 'cash-benefit',
    text: {
      da: 'Uddannelseshjælp bliver til kontanthjælp. Forløbene fortsætter.',
      en: 'Education allowance becomes cash benefit. The processes go on.',
    },
    begins: { announced: 'never', enacted: '2025-07-01' },
    sources: [outside('Lov nr. 1655 af 30/12/2024')],
  },
]
