/** How far ahead one plans, as the address says it. */
export const planSpans = { this: 'denne', next: 'naeste', two: 'to', four: 'fire' } as const
export type PlanSpan = keyof typeof planSpans

/** The span an address names; the usual one when it names none. */
export function spanNamed(name: string | null, usual: PlanSpan): PlanSpan {
  const all: readonly PlanSpan[] = ['this', 'next', 'two', 'four']
  return all.find((span) => planSpans[span] === name) ?? usual
}

/** From the first day of the span that is not over to its last; weeks begin on Monday. */
export function daysOf(
  span: PlanSpan,
  today: string,
): { readonly from: string; readonly to: string } {
  const monday = mondayOf(today)
  switch (span) {
    case 'this':
      return { from: today, to: later(monday, 6) }
    case 'next':
      return { from: later(monday, 7), to: later(monday, 13) }
    case 'two':
      return { from: today, to: later(monday, 13) }
    case 'four':
      return { from: today, to: later(monday, 27) }
  }
}

/** The Monday of the week a date (`YYYY-MM-DD`) lies in. */
export function mondayOf(date: string): string {
  return later(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7))
}

/** The date so many days later; earlier for a number below 0. */
export function later(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
