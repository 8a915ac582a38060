import { expect, it } from 'vitest'
import { fileArguments } from './fileArguments'

it.each([
  [['town.gz'], { file: 'town.gz', data: '.rettidig' }],
  [['town.gz', '--data', 'elsewhere'], { file: 'town.gz', data: 'elsewhere' }],
])('%j is a file and where the data are', (args, values) => {
  expect(fileArguments(args)).toEqual({ ok: true, values })
})

it.each([[[]], [['--data', 'elsewhere']], [['town.gz', 'other.gz']], [['town.gz', '--dat']]])(
  '%j is not',
  (args) => {
    expect(fileArguments(args)).toEqual({ ok: false, because: expect.stringMatching(/./) })
  },
)
