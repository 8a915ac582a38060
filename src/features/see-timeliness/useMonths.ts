import { useLanguage } from '../../ui/useLanguage'

const locales = { da: 'da-DK', en: 'en-GB' }

/** Months (`YYYY-MM`) in the words of the language in view: "oktober 2026", and "okt." */
export function useMonths(): {
  readonly long: (month: string) => string
  readonly short: (month: string) => string
} {
  const locale = locales[useLanguage()]
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (month: string) => format.format(new Date(`${month}-01T00:00:00Z`))
  }
  return { long: written({ month: 'long', year: 'numeric' }), short: written({ month: 'short' }) }
}
