import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { da } from './texts/da'

const key = 'rettidig.language'

/** The languages of the screens, Danish first. */
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** Makes the texts ready in the language last chosen. */
export async function startLanguage(): Promise<void> {
  const last: Language = localStorage.getItem(key) === 'en' ? 'en' : 'da'
  await i18next.use(initReactI18next).init({
    resources: { da: { translation: da } },
    lng: 'da',
    fallbackLng: 'da',
    interpolation: { escapeValue: false },
  })
  await show(last)
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(key, language)
  await show(language)
}

/** Brings the texts of the screens that are not opened every day; English has them already. */
export async function loadTaskTexts(): Promise<void> {
  const { tasks } = await import('./texts/da/tasks')
  i18next.addResourceBundle('da', 'translation', tasks, true)
}

/** Brings the texts of the list of citizens, which opens before any task. */
export async function loadListTexts(): Promise<void> {
  const { findCitizen } = await import('./texts/da/findCitizen')
  i18next.addResourceBundle('da', 'translation', { list: findCitizen }, true)
}

/** Danish is there from the start; English comes when somebody wants it. */
async function show(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const { en } = await import('./texts/en')
    i18next.addResourceBundle('en', 'translation', en)
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}
