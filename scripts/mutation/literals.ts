import { parseSync, Visitor } from 'oxc-parser'
import { addDays, isCalendarDate } from '../../src/law/calendarDate'

/** A date or a number as it stands in a file, and what a test must notice in its place. */
export interface Literal {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly was: string
  readonly others: readonly string[]
}

/** Every date of the file with the day before and the day after, every number with one less and one more. */
export function literals(file: string, text: string): Literal[] {
  const found: Literal[] = []
  const skipped = new Set<number>()
  new Visitor({
    // A type decides nothing, and a key is found by its name.
    TSLiteralType: ({ literal }) => void skipped.add(literal.start),
    Property: ({ key }) => void skipped.add(key.start),
    Literal: ({ value, start, end }) => {
      const others = othersThan(value)
      if (others.length === 0) return
      const line = text.slice(0, start).split('\n').length
      found.push({ start, end, line, was: text.slice(start, end), others })
    },
  }).visit(parseSync(file, text).program)
  return found.filter(({ start }) => !skipped.has(start))
}

function othersThan(value: unknown): string[] {
  if (typeof value === 'number') return [`${value - 1}`, `${value + 1}`]
  if (typeof value === 'string' && isCalendarDate(value))
    return [`'${addDays(value, -1)}'`, `'${addDays(value, 1)}'`]
  return []
}
