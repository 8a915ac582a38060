import { expect, it } from 'vitest'
import { keptDraft } from './keptDraft'
import type { PlanDraft } from './planDraft'

const opened = (draft: unknown) => ({
  form: 'plan-citizen',
  mine: true,
  wasSaved: false,
  draft: { requestId: 'r', content: JSON.stringify({ draft, version: 1 }), on: '', at: '' },
})
const site = {
  employer: '',
  sought: '12345678',
  responsible: 'Ærlig',
  ticked: { ratio: true, extra: false },
} as const
const terms = {
  kind: 'mentor',
  from: '1.1.1999',
  to: '',
  sector: '',
  aim: 'Ærlig købmand',
  latestWorkplace: false,
  place: '',
  hoursPerWeek: '',
  rate: '',
  provider: '',
  ...site,
} as const
const drafts: readonly PlanDraft[] = [
  { is: 'add', offer: null, terms },
  { is: 'change', offer: 'o', terms },
  { is: 'split', offer: 'o', on: '' },
  { is: 'extend', offer: 'o', to: '', because: 'fordi' },
  { is: 'end', offer: 'o', on: '', result: 'job' },
  { is: 'absence', offer: 'o', from: '', to: '', said: 'syg' },
  { is: 'assess', offer: 'o', absence: 'a', because: '' },
  { is: 'aid', offer: 'o', what: 'bord', test: '', because: '' },
  { is: 'no-aid', offer: 'o', aid: 'a' },
  { is: 'grant', offer: 'o', site },
  { is: 'sure', offer: 'o', deed: 'offer-removed' },
  { is: 'say', offer: 'o', deed: 'offer-refused', because: '' },
  { is: 'hours', offer: null, month: '', hours: '' },
  { is: 'provider', offer: null, name: 'Opdigtet', from: '', to: '' },
  { is: 'no-provider', offer: null, provider: 'p', on: '' },
]

it.each(drafts)('what was typed is found again: $is', (draft) => {
  expect(keptDraft(opened(draft))).toEqual(opened(draft))
})

it.each([
  null,
  { is: 'add', offer: null, terms: { ...terms, aim: null } },
  { is: 'add', offer: null },
  { is: 'grant', offer: 'o', site: { ...site, ticked: null } },
  { is: 'split', offer: 7, on: '' },
  { is: 'moved', offer: 'o' },
])('what cannot be shown is left out: %j', (draft) => {
  expect(keptDraft(opened(draft)).draft).toBeNull()
})

it('a text that is no draft at all is left out', () => {
  const { draft, ...rest } = opened(null)
  expect(keptDraft({ ...rest, draft: { ...draft, content: 'æ' } }).draft).toBeNull()
})
