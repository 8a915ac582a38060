import { useMemo } from 'react'
import { useLanguage } from './useLanguage'

export interface Dates {
  /** "8. januar 2024" */
  readonly long: (date: string) => string
  /** "man. 8. jan." */
  readonly short: (date: string) => string
  /** "mandag den 8. januar 2024" */
  readonly full: (date: string) => string
}

const locales = { da: 'da-DK', en: 'en-GB' }

/** Calendar dates (`YYYY-MM-DD`) in the words of the language in view. */
export function useDates(): Dates {
  const language = useLanguage()
  return useMemo(() => {
    const written = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
      return (date: string) => format.format(new Date(`${date}T00:00:00Z`))
    }
    return {
      long: written({ day: 'numeric', month: 'long', year: 'numeric' }),
      short: written({ weekday: 'short', day: 'numeric', month: 'short' }),
      full: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    }
  }, [language])
}
