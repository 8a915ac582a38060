import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ruleBook } from '../src/law/ruleBook'
import { lawCoverage } from './lawCoverage'

it(
  'docs/law-coverage.md is current, and every rule has a file and a test',
  { timeout: 60_000 },
  () => {
    const made = lawCoverage()
    expect(readFileSync(new URL('../docs/law-coverage.md', import.meta.url), 'utf8')).toBe(made)
    const rows = made.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows).toHaveLength(ruleBook.size)
    expect(rows.filter((row) => row.split(' | ').some((cell) => cell.trim() === ''))).toEqual([])
  },
)
