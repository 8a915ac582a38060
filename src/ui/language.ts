import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { da } from './texts/da'
import { en } from './texts/en'

const key = 'rettidig.language'

/** The languages of the screens, Danish first. */
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** Makes the texts ready in the language last chosen. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { da: { translation: da }, en: { translation: en } },
    lng: localStorage.getItem(key) === 'en' ? 'en' : 'da',
    fallbackLng: 'da',
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = i18next.language
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(key, language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}
