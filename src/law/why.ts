import type { Arithmetic, FactValue, Why } from './assessment'
import { addDays, addMonths, type CalendarDate } from './calendarDate'
import type { Text } from './text'

/** What an answer rests on; parts left out are empty. */
export function why(parts: Partial<Why>): Why {
  return { facts: [], arithmetic: [], assumption: null, ...parts }
}

/** A fact that is a date. */
export function dateFact(label: Text, date: CalendarDate): Why['facts'][number] {
  return { label, value: { date } }
}

/** A fact in words. */
export function textFact(label: Text, text: Text): { label: Text; value: FactValue } {
  return { label, value: { text } }
}

/** A date and the days that lead to another. */
export function daysOn(label: Text, from: CalendarDate, count: number): Arithmetic {
  return { label, from, step: { unit: 'days', count }, to: addDays(from, count) }
}

/** A date and the calendar months that lead to another. */
export function monthsOn(label: Text, from: CalendarDate, count: number): Arithmetic {
  return { label, from, step: { unit: 'months', count }, to: addMonths(from, count) }
}
