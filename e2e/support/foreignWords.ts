import type { Page } from '@playwright/test'
import { da } from '../../src/ui/texts/da'
import { tasks } from '../../src/ui/texts/da/tasks'
import { en } from '../../src/ui/texts/en'

/** What Mantine and browsers call things when nobody has told them otherwise. */
const neverTranslated = [
  'Close',
  'Next',
  'Previous',
  'Search',
  'Clear',
  'Select',
  'Loading',
  'Open',
]

/** Every word of the other language that stands on the screen, or names something on it. */
export async function foreignWords(page: Page, language: 'da' | 'en'): Promise<string[]> {
  const danish = textsIn({ ...da, ...tasks })
  const english = [...textsIn(en), ...neverTranslated]
  const [own, others] = language === 'da' ? [danish, english] : [english, danish]
  const foreign = others.filter((text) => !own.includes(text))
  return page.evaluate(
    ({ words, lang }) => {
      const found = new Set<string>()
      const elsewhere = `[lang]:not([lang="${lang}"])`
      for (const element of document.querySelectorAll('body *')) {
        if (element.closest(elsewhere) || element.closest('script, style')) continue
        const own = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent?.trim() ?? '')
        const names = ['aria-label', 'title', 'placeholder', 'alt'].map(
          (name) => element.getAttribute(name) ?? '',
        )
        for (const text of [...own, ...names]) if (words.includes(text)) found.add(text)
      }
      if (document.documentElement.lang !== lang) found.add(`lang=${document.documentElement.lang}`)
      return [...found]
    },
    { words: foreign, lang: language },
  )
}

/** Every whole text of a language, at whatever depth; those with gaps are left out. */
function textsIn(texts: unknown): string[] {
  if (typeof texts === 'string') return texts.includes('{{') ? [] : [texts]
  return typeof texts === 'object' && texts !== null
    ? Object.values(texts).flatMap((value) => textsIn(value))
    : []
}
