import type { Language } from './language'
import { useLanguage } from './useLanguage'

export interface Dates {
  /** "8. januar 2024" */
  readonly long: (date: string) => string
  /** "man. 8. jan." */
  readonly short: (date: string) => string
  /** "mandag den 8. januar 2024" */
  readonly full: (date: string) => string
}

/** Calendar dates (`YYYY-MM-DD`) in the words of the language in view. */
export function useDates(): Dates {
  return datesIn(useLanguage())
}

const made = new Map<Language, Dates>()

// A formatter takes milliseconds to make, and a list asks for dates in every row.
function datesIn(language: Language): Dates {
  const before = made.get(language)
  if (before) return before
  const written = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | null = null
    return (date: string) => {
      format ??= new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
      return format.format(new Date(`${date}T00:00:00Z`))
    }
  }
  const dates = {
    long: written({ day: 'numeric', month: 'long', year: 'numeric' }),
    short: written({ weekday: 'short', day: 'numeric', month: 'short' }),
    full: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  }
  made.set(language, dates)
  return dates
}

const locales = { da: 'da-DK', en: 'en-GB' }
