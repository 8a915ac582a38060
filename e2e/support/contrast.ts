import type { Locator } from '@playwright/test'

/** How far a text stands from what is behind it, as WCAG reckons it: from 1 to 21. */
export async function contrast(locator: Locator, pseudo?: string): Promise<number> {
  return locator.evaluate((element, part) => {
    const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = ([red = 0, green = 0, blue = 0]: number[]) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue]
        .map((value) => value / 255)
        .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    let behind: Element | null = element
    let ground = [255, 255, 255]
    for (; behind; behind = behind.parentElement) {
      const colour = rgb(getComputedStyle(behind).backgroundColor)
      if (colour.length === 3 || (colour[3] ?? 0) > 0) {
        ground = colour
        break
      }
    }
    const text = light(rgb(getComputedStyle(element, part).color))
    const [more = 0, less = 0] = [text, light(ground)].toSorted((a, b) => b - a)
    return (more + 0.05) / (less + 0.05)
  }, pseudo)
}
