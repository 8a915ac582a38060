import type { ComponentType } from 'react'
import { loadTaskTexts } from '../ui/language'

/** A screen that is not opened every day: its words come with it. */
export function taskScreen(
  load: () => Promise<ComponentType>,
): () => Promise<{ readonly Component: ComponentType }> {
  return async () => {
    const [Component] = await Promise.all([load(), loadTaskTexts()])
    return { Component }
  }
}
