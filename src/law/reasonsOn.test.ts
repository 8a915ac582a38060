import { expect, it } from 'vitest'
import type { Basis } from './assessment'
import { reasonsOn } from './reasonsOn'

const insured = ['contact.insured.2024', 'contact.insured.2026', 'contact.none']
const order = ['education-order', 'responsible.fund-trial.2027', 'contact.insured.2026']

it.each<[string, readonly string[], Basis, string, string, boolean]>([
  [
    'the reform: what begins, then what it ends',
    insured,
    'enacted',
    '2026-07-01',
    'contact.insured.2026 contact.insured.2024',
    false,
  ],
  ['nothing the day before', insured, 'enacted', '2026-06-30', '', false],
  ['nothing the day after', insured, 'enacted', '2026-07-02', '', false],
  [
    'as announced',
    insured,
    'announced',
    '2026-01-01',
    'contact.insured.2026 contact.insured.2024',
    false,
  ],
  [
    'what is only expected',
    order,
    'enacted',
    '2027-01-01',
    'responsible.fund-trial.2027 education-order',
    true,
  ],
  [
    'an end that is only expected',
    ['education-order'],
    'enacted',
    '2027-01-01',
    'education-order',
    true,
  ],
  ['no rule asked about', [], 'enacted', '2026-07-01', '', false],
  [
    'adopted and expected together',
    order,
    'announced',
    '2026-01-01',
    'contact.insured.2026 responsible.fund-trial.2027 education-order',
    true,
  ],
])('%s', (_, ids, basis, on, rules, expected) => {
  expect(reasonsOn(ids, basis, on)).toEqual({ rules: rules.split(' ').filter(Boolean), expected })
})
