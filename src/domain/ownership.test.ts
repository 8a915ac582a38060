import { expect, it } from 'vitest'
import { buildAuthority } from '../testing/buildAuthority'
import { buildCitizen } from '../testing/buildCitizen'
import { owns } from './ownership'

const jobCentre = buildAuthority({ municipality: '0999' })
const fund = buildAuthority({ kind: 'fund', id: 'fund' })

it.each([
  [
    'who lives here and is a member',
    { municipality: '0999', unemploymentFund: 'fund' },
    true,
    true,
  ],
  ['who lives here alone', { municipality: '0999', unemploymentFund: null }, true, false],
  ['who is a member alone', { municipality: '0998', unemploymentFund: 'fund' }, false, true],
  ['of another fund', { municipality: '0999', unemploymentFund: 'another' }, true, false],
  ['who is neither', { municipality: '0998', unemploymentFund: null }, false, false],
])('a citizen %s', (_, parts, ofJobCentre, ofFund) => {
  const citizen = buildCitizen(parts)
  expect([owns(jobCentre, citizen), owns(fund, citizen)]).toEqual([ofJobCentre, ofFund])
})
