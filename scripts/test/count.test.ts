import { expect, test } from 'vitest'
import { add, believed, none, sumLine } from './count'

test('the closing line is the sum alone', () => {
  const sum = add({ passed: 3, failed: 0, skipped: 0 }, { passed: 4, failed: 1, skipped: 0 })
  expect(sumLine(sum)).toBe('7 passed, 1 failed')
  expect(sumLine({ ...sum, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped')
})

test('a run of no test is a failure', () => {
  expect(believed(none, 0).failed).toBe(1)
  expect(believed({ ...none, skipped: 5 }, 0).failed).toBe(1)
})

test('a runner that fails without a failed test is a failure', () => {
  expect(believed({ ...none, passed: 5 }, 1).failed).toBe(1)
  expect(believed({ ...none, passed: 5, failed: 2 }, 1).failed).toBe(2)
})
