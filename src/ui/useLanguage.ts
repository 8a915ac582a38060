import { useTranslation } from 'react-i18next'
import type { Language } from './language'

/** The language in view. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'da'
}
