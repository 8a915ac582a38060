import { expect, it } from 'vitest'
import { buildPerson } from '../testing/buildPerson'
import { mayKeepStandardTexts } from './mayKeepStandardTexts'

const caseworker = buildPerson()
const leader = buildPerson({ id: 'leader', role: 'team-leader' })

it('standard texts are the leader’s to keep, and everybody’s where there is none', () => {
  expect(mayKeepStandardTexts(leader, [caseworker, leader])).toBe(true)
  expect(mayKeepStandardTexts(caseworker, [caseworker, leader])).toBe(false)
  expect(mayKeepStandardTexts(caseworker, [caseworker])).toBe(true)
})
