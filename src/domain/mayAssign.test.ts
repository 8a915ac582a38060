import { expect, it } from 'vitest'
import { buildPerson } from '../testing/buildPerson'
import { mayAssign } from './mayAssign'

const asker = buildPerson()
const colleague = buildPerson({ id: 'colleague' })
const leader = buildPerson({ id: 'leader', role: 'team-leader' })
const led = [asker, colleague, leader]

it.each([
  ['takes one that nobody has', null, 'caseworker', true],
  ['takes one of somebody who is there no more', 'somebody-gone', 'caseworker', true],
  ['gives one that nobody has to a colleague', null, 'colleague', false],
  ['hands on an own one', 'caseworker', 'colleague', true],
  ['takes a colleague’s', 'colleague', 'caseworker', false],
  ['passes a colleague’s on', 'colleague', 'leader', false],
])('one who is led and %s', (_, holder, to, may) => {
  expect(mayAssign(asker, led, { holder, to })).toBe(may)
})

it('whoever leads may, and everybody where nobody leads', () => {
  const theirs = { holder: 'colleague', to: 'caseworker' }
  expect(mayAssign(leader, led, theirs)).toBe(true)
  expect(mayAssign(asker, [asker, colleague], theirs)).toBe(true)
})
