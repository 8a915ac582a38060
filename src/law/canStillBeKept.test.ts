import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { buildCase } from './buildCase'
import { canStillBeKept } from './canStillBeKept'

/** Unemployment benefit from 8 January 2024: the fund until 7 April, six months over on 8 July. */
function keptOn(asOf: string) {
  const assessment = assess(buildCase(), asOf, 'enacted')
  return assessment.conversations.required
    .filter((talk) => canStillBeKept(talk, assessment))
    .map(({ number }) => number)
}

describe('talks that can still be kept', () => {
  it.each([
    ['on the last day of the first deadline, all', '2024-01-22', [1, 2, 3, 4, 5, 6]],
    ['the day after, the fund is late but still responsible', '2024-01-23', [1, 2, 3, 4, 5, 6]],
    ['on the fund’s last day, all', '2024-04-07', [1, 2, 3, 4, 5, 6]],
    ['the day after the hand-over, those of the job centre', '2024-04-08', [4, 5, 6]],
    ['on the last day of the six months, those of the job centre', '2024-07-07', [4, 5, 6]],
    ['when the six months are over, none', '2024-07-08', []],
  ])('%s', (_, asOf, kept) => {
    expect(keptOn(asOf)).toEqual(kept)
  })
})
