import { draftOfFacts, emptyDraft } from './courseDraft'
import type { Deed } from './deed'

const offered: Deed['offered'] = (period) => period === null

/** What can be entered about the citizen. */
export const citizenDeeds: readonly Deed[] = [
  {
    name: 'post',
    address: 'digital-post',
    kind: 'post-changed',
    offered,
    fields: () => ['digitalPost'],
    // There are two ways to get post: whoever comes here wants the other one.
    fresh: (course) => ({ ...emptyDraft, digitalPost: course.digitalPost ? 'no' : 'yes' }),
    saysAll: true,
  },
  {
    name: 'person',
    address: 'navn-og-telefon',
    kind: 'person-corrected',
    offered,
    fields: () => ['name', 'phone', 'vocationalEducation'],
    fresh: draftOfFacts,
  },
  {
    name: 'municipality',
    address: 'kommune',
    kind: 'municipality-changed',
    offered,
    fields: () => ['municipality'],
    fresh: draftOfFacts,
  },
  {
    name: 'fund',
    address: 'a-kasse',
    kind: 'fund-changed',
    offered,
    fields: () => ['unemploymentFund'],
    fresh: draftOfFacts,
  },
]
