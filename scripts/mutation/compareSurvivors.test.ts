import { expect, it } from 'vitest'
import { compareSurvivors } from './compareSurvivors'

const one = {
  file: 'a.ts',
  line: 'return on < to',
  mutator: 'EqualityOperator',
  becomes: 'on <= to',
}
const other = { ...one, becomes: 'on >= to' }

it('tells what is not on the list, and what is on it and lives no more', () => {
  const known = { ...other, why: 'Equal' }
  expect(compareSurvivors([one, other], [known])).toEqual({ unknown: [one], gone: [] })
  expect(compareSurvivors([one], [known])).toEqual({ unknown: [one], gone: [known] })
  expect(compareSurvivors([other], [known])).toEqual({ unknown: [], gone: [] })
})
