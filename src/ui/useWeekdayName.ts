import { capital } from './capital'
import { useLanguage } from './useLanguage'

/** "Mandag" for 1, "Søndag" for 7, in the words of the language in view. */
export function useWeekdayName(): (weekday: number) => string {
  const language = useLanguage()
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  // The first of January 2024 was a Monday.
  return (weekday) => capital(format.format(Date.UTC(2024, 0, weekday)))
}
