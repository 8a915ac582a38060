import { expect, it } from 'vitest'
import { LawTests } from './LawTests'

const bundle = (body: string) => `
const { describe, expect, it } = require('vitest')
let times = 0
const law = () => { ${body} }
describe('the law', () => it.each([[1, 'once']])('%s', (number) => {
  times += 1
  expect(law()).toBe(number)
  expect(times).toBe(1)
}))`

it.each([
  ['that answers rightly', 'return 1', null],
  ['that answers wrongly', 'return 2', 'AssertionError: expected 2 to be 1 // Object.is equality'],
  ['that throws', 'throw new RangeError("no")', 'RangeError: no'],
  ['that never answers', 'for (;;);', 'no answer in 200 milliseconds of work'],
])('a law %s', (_, body, message) => {
  const tests = new LawTests(bundle(body))
  const failed = () => tests.run({ milliseconds: 200 }).failed?.message ?? null
  expect(failed()).toBe(message)
  expect(failed(), 'loaded afresh').toBe(message)
})

it('runs those wanted alone', () => {
  const tests = new LawTests(bundle('return 2'))
  expect(tests.run({ milliseconds: 200, wanted: () => false })).toMatchObject({
    ran: 0,
    failed: null,
  })
})
