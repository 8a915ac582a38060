import { expect, it } from 'vitest'
import type { Basis } from './assessment'
import type { Party } from './caseFile'
import { partyLabel } from './partyLabel'

it.each<[Party, string, Basis, string, string]>([
  ['job-centre', '2026-01-31', 'enacted', 'jobcenteret', 'the job centre'],
  ['job-centre', '2026-02-01', 'enacted', 'kommunen', 'the municipality'],
  ['job-centre', '2026-01-31', 'announced', 'jobcenteret', 'the job centre'],
  ['job-centre', '2026-02-01', 'announced', 'kommunen', 'the municipality'],
  ['fund', '2026-02-01', 'enacted', 'a-kassen', 'the unemployment fund'],
  ['other', '2026-02-01', 'enacted', 'den anden aktør', 'the other provider'],
])('%s on %s, %s, is called %s', (party, on, basis, da, en) => {
  expect(partyLabel(party, basis, on)).toEqual({ da, en })
})
