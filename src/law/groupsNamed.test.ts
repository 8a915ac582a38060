import { expect, it } from 'vitest'
import { groupsNamed } from './groupsNamed'

it.each([
  ['contact.insured.2024', ['6.1']],
  ['contact.further.2026', ['6.3', '6.5', '6.7', '6.8', '6.10']],
  ['contact.common.2019', ['6.2', '6.3', '6.4', '6.5', '6.7', '6.8', '6.9', '6.10']],
  ['offer.obligation.2026', ['6.1', '6.2', '6.4']],
  ['right.coping-course', ['6.6']],
  ['contact.sixteen-months', ['6.1']],
  ['register.conversation', []],
] as const)('%s names %j', (rule, groups) => {
  expect(groupsNamed(rule)).toEqual(groups)
})
