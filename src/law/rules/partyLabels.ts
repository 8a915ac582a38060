import type { Party } from '../caseFile'
import { outside } from '../documents'
import type { Source } from '../rule'
import type { Begins } from '../ruleEntry'
import type { Text } from '../text'

/** What the acts call each party, by date. The last that has begun is used. */
export const partyLabels: Readonly<
  Record<
    Party,
    readonly {
      readonly begins: Begins
      readonly label: Text
      readonly sources: readonly [Source, ...Source[]]
    }[]
  >
> = {
  fund: [
    {
      begins: { announced: 'always', enacted: 'always' },
      label: { da: 'a-kassen', en: 'the unemployment fund' },
      sources: [outside('Lov om en aktiv beskæftigelsesindsats § 31')],
    },
  ],
  'job-centre': [
    {
      begins: { announced: 'always', enacted: 'always' },
      label: { da: 'jobcenteret', en: 'the job centre' },
      sources: [outside('Lov om en aktiv beskæftigelsesindsats § 31')],
    },
    {
      begins: { announced: '2026-02-01', enacted: '2026-02-01' },
      label: { da: 'kommunen', en: 'the municipality' },
      sources: [outside('Lov nr. 1750 af 29/12/2025')],
    },
  ],
  other: [
    {
      begins: { announced: 'always', enacted: 'always' },
      label: { da: 'den anden aktør', en: 'the other provider' },
      sources: [outside('Lov om en aktiv beskæftigelsesindsats § 4')],
    },
  ],
}
