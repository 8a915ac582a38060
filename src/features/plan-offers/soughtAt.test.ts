import { expect, it } from 'vitest'
import type { PlanDraft, TypedTerms } from './planDraft'
import { soughtAt } from './soughtAt'

const site = {
  employer: '',
  sought: '99990147',
  responsible: '',
  ticked: { ratio: false, extra: false },
} as const
const terms: TypedTerms = {
  kind: 'work-placement',
  from: '',
  to: '',
  sector: 'private',
  aim: '',
  latestWorkplace: false,
  place: '',
  hoursPerWeek: '',
  rate: '',
  provider: '',
  ...site,
}

it.each<[string, PlanDraft, string | null]>([
  ['a new offer', { is: 'add', offer: null, terms }, '/terms/employer'],
  ['a change', { is: 'change', offer: 'o', terms }, '/terms/employer'],
  ['a grant', { is: 'grant', offer: 'o', site }, '/site/employer'],
  ['one that was given up', { is: 'grant', offer: 'o', site: { ...site, sought: '' } }, null],
  ['one chosen since', { is: 'grant', offer: 'o', site: { ...site, employer: 'e' } }, null],
  ['a form without an employer', { is: 'split', offer: 'o', on: '' }, null],
])('an employer that is not there is told at its field: %s', (_, draft, field) => {
  expect(soughtAt(draft)).toBe(field)
})
