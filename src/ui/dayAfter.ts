import dayjs from 'dayjs'

/** The date that many days later; earlier when the number is negative. */
export function dayAfter(date: string, days: number): string {
  return dayjs(date).add(days, 'day').format('YYYY-MM-DD')
}
