import { expect, it } from 'vitest'
import { buildPerson } from '../testing/buildPerson'
import { leads } from './leads'

const caseworker = buildPerson()
const leader = buildPerson({ id: 'leader', role: 'team-leader' })

it('the leader leads, and everybody where there is none', () => {
  expect(leads(leader, [caseworker, leader])).toBe(true)
  expect(leads(caseworker, [caseworker, leader])).toBe(false)
  expect(leads(caseworker, [caseworker])).toBe(true)
})
