import { expect, it } from 'vitest'
import { buildInsured } from '../testing/buildInsured'
import { bookableKinds } from './bookableKinds'
import { caseFileOf } from './caseFileOf'

const caseFile = caseFileOf(buildInsured('2026-11-09'), null)

it.each([
  ['fund', '2026-11-25', ['availability', 'job', 'on-request']],
  ['job-centre', '2026-11-25', ['on-request']],
  ['fund', '2027-03-01', ['availability']],
  ['job-centre', '2027-03-01', ['job', 'on-request']],
] as const)('the %s may book on %s: %j', (party, on, expected) => {
  const kinds = bookableKinds(caseFile, party, on, '2026-11-23')
  const allowed = kinds.filter(({ mayBook }) => mayBook.allowed).map(({ kind }) => kind)
  expect(allowed).toEqual(expected)
})
