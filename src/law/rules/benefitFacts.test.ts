import { expect, it } from 'vitest'
import type { Benefit } from '../caseFile'
import { benefitFacts } from './benefitFacts'

it.each<[Benefit, string]>([
  ['unemployment-benefit', 'hand-over referral'],
  ['cash-benefit', 'work-duty'],
  ['education-allowance', ''],
  ['sickness-benefit', 'recovery'],
  ['resource-allowance', ''],
  ['flex-job-allowance', ''],
  ['rehabilitation-benefit', ''],
  ['disability-pension', ''],
  ['self-supporting', ''],
  ['integration-programme', ''],
])('a period on %s is asked for: %s', (benefit, facts) => {
  expect(benefitFacts[benefit].join(' ')).toBe(facts)
})
