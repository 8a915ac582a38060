import { dayAfter } from './dayAfter'

interface Days {
  readonly from: string
  readonly to: string
}

/**
 * An offer moved by days, or with its last day moved: never shorter than a day, and never longer
 * than the law allows from its first day.
 */
export function placed(
  { from, to }: Days,
  by: { readonly days: number; readonly part: 'all' | 'end' },
  limit: string | null,
): Days {
  if (by.part === 'all') return { from: dayAfter(from, by.days), to: dayAfter(to, by.days) }
  const end = dayAfter(to, by.days)
  const lawful = limit !== null && end > limit ? limit : end
  return { from, to: lawful < from ? from : lawful }
}
