import { expect, it } from 'vitest'
import type { OfferChoicesPage } from '../../contract/offerPlan'
import { limitOf } from './limitOf'

const page: OfferChoicesPage = {
  from: '2026-12-01',
  rules: {},
  choices: [
    {
      kind: 'wage-subsidy',
      refused: null,
      counts: true,
      latestWorkplace: false,
      support: false,
      rules: [],
      limits: [
        { sector: 'private', latestEnd: '2027-05-31', extendedTo: null },
        { sector: 'public', latestEnd: '2027-03-31', extendedTo: null },
      ],
    },
    {
      kind: 'mentor',
      refused: null,
      counts: false,
      latestWorkplace: false,
      support: true,
      rules: [],
      limits: [{ sector: null, latestEnd: null, extendedTo: null }],
    },
  ],
}

it('is that of the employer’s sector, and the earliest while no employer is said', () => {
  expect(limitOf({ kind: 'wage-subsidy', sector: 'private' }, page)).toBe('2027-05-31')
  expect(limitOf({ kind: 'wage-subsidy', sector: 'public' }, page)).toBe('2027-03-31')
  expect(limitOf({ kind: 'wage-subsidy', sector: '' }, page)).toBe('2027-03-31')
})

it('is none where nothing limits the kind, or nothing is known of it', () => {
  expect(limitOf({ kind: 'mentor', sector: '' }, page)).toBeNull()
  expect(limitOf({ kind: 'utility-job', sector: '' }, page)).toBeNull()
})
