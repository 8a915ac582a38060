import { useCallback } from 'react'
import { useLanguage } from './useLanguage'

/** Picks the language in view of a text that the law wrote in both. */
export function useSay(): (text: { readonly da: string; readonly en: string }) => string {
  const language = useLanguage()
  return useCallback((text) => text[language], [language])
}
