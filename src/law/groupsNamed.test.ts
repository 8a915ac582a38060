import { expect, it } from 'vitest'
import { groupsNamed } from './groupsNamed'

it.each([
  ['contact.insured.2024', ['6.1']],
  ['contact.further.2026', ['6.3', '6.5', '6.7', '6.8', '6.10']],
  ['contact.common.2019', ['6.2', '6.3', '6.4', '6.5', '6.7', '6.8', '6.9', '6.10']],
  ['offer.obligation.2026', ['6.1', '6.2', '6.4']],
  ['right.coping-course', ['6.6']],
  ['contact.sixteen-months', ['6.1']],
  ['contact.availability', ['6.1']],
  ['contact.fast-track', ['6.6']],
  ['responsible.fund.2024', ['6.1']],
  ['responsible.fund-trial.2027', ['6.1']],
  ['responsible.free-choice.2027', ['6.1']],
  ['fund.service.2024', ['6.1']],
  ['form.first-employed-sick.2023', ['6.6']],
  ['offer.upskilling.length', ['6.1', '6.12']],
  ['offer.resource-guarantee', ['6.8']],
  ['offer.obligation.2019', ['6.1', '6.2', '6.3']],
  ['exempt.less-intensive', ['6.1', '6.2', '6.3', '6.4', '6.5', '6.7', '6.8', '6.9', '6.10']],
  ['exempt.one-in-four', ['6.1', '6.2', '6.4', '6.9']],
  ['exempt.pause', ['6.3', '6.5', '6.7', '6.8', '6.10']],
  ['sanction.trust.2027', ['6.3', '6.5', '6.7', '6.8', '6.10']],
  ['register.conversation', []],
] as const)('%s names %j', (rule, groups) => {
  expect(groupsNamed(rule)).toEqual(groups)
})
