import { useLanguage } from './useLanguage'

/** A language by its code (`ar`), in the words of the language in view. */
export function useLanguageName(): (code: string) => string {
  const names = new Intl.DisplayNames(useLanguage(), { type: 'language' })
  return (code) => names.of(code) ?? code
}
