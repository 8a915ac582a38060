import { expect, it } from 'vitest'
import { blankSite } from './blankSite'
import { blankTerms } from './blankTerms'
import type { PlanDraft, TypedTerms } from './planDraft'
import { soughtAt } from './soughtAt'

const site = { ...blankSite, sought: '99990147' }
const terms: TypedTerms = { kind: 'work-placement', ...blankTerms, ...site }

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
