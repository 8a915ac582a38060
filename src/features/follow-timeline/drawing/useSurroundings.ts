import { useLayoutEffect, useState, type RefObject } from 'react'
import { paletteOf, type Palette } from './palette'

/** What the drawing is drawn for. */
export interface Surroundings {
  readonly width: number
  readonly palette: Palette
  /** One where letters are of the usual size. */
  readonly unit: number
  /** How many dots of the screen a pixel has. */
  readonly density: number
}

const usualLetters = 16

/** The width, colours and size of letters of an element, and again when any of them changes. */
export function useSurroundings(element: RefObject<HTMLElement | null>): Surroundings | null {
  const [found, setFound] = useState<Surroundings | null>(null)
  // Before the first picture: a drawing that comes a moment later would push the page down.
  useLayoutEffect(() => {
    const look = () => {
      if (!element.current) return
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setFound({
        width: element.current.clientWidth,
        palette: paletteOf(element.current),
        unit: letters / usualLetters,
        density: window.devicePixelRatio,
      })
    }
    look()
    const sizes = new ResizeObserver(look)
    if (element.current) sizes.observe(element.current)
    const scheme = new MutationObserver(look)
    scheme.observe(document.documentElement, {
      attributeFilter: ['data-mantine-color-scheme', 'style'],
    })
    const forced = window.matchMedia('(forced-colors: active)')
    forced.addEventListener('change', look)
    return () => {
      sizes.disconnect()
      scheme.disconnect()
      forced.removeEventListener('change', look)
    }
  }, [element])
  return found
}
