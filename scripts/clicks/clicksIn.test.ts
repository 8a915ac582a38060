import { expect, it } from 'vitest'
import { clicksIn } from './clicksIn'

const story = (...told: readonly string[]) => ({
  specs: [
    {
      tests: [
        {
          annotations: [
            ...told.map((description) => ({ type: 'clicks', description })),
            { type: 'slow' },
          ],
        },
      ],
    },
  ],
})

it('tells the clicks of every deed, however deep its story lies', () => {
  const report = { suites: [{ ...story('book 2', 'held 3'), suites: [story('move 4')] }] }
  expect(clicksIn(JSON.stringify(report))).toEqual({ book: 2, held: 3, move: 4 })
})

it('is no report when nothing was counted', () => {
  expect(() => clicksIn(JSON.stringify({ suites: [story()] }))).toThrow('no story counted')
})
