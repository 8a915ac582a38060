import { expect, type Page } from '@playwright/test'

/** How the thing with the focus looks: its ring, and whether any of it is in view and on top. */
interface FocusSeen {
  readonly name: string
  readonly ring: number
  readonly uncovered: boolean
}

/** Expects a ring of at least 2 px, on something that is neither off the screen nor covered. */
async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.evaluate((): FocusSeen => {
    const focused = document.activeElement ?? document.body
    // A chip's own input has no size: what is seen of it is its label.
    const sized = focused.getBoundingClientRect().width > 1
    const shown = sized ? focused : (focused.nextElementSibling ?? focused)
    const { outlineStyle, outlineWidth } = getComputedStyle(shown)
    const box = shown.getBoundingClientRect()
    const points = [0.1, 0.5, 0.9].flatMap((across) =>
      [0.1, 0.5, 0.9].map((down) => [box.left + box.width * across, box.top + box.height * down]),
    )
    const uncovered = points.some(([x = -1, y = -1]) => {
      const top = document.elementFromPoint(x, y)
      return top !== null && (shown.contains(top) || top.contains(shown)) && top !== document.body
    })
    return {
      name: `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent.trim()}`,
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      uncovered,
    }
  })
  expect.soft(seen, seen.name).toEqual({ ...seen, uncovered: true })
  expect.soft(seen.ring, `the ring around ${seen.name}`).toBeGreaterThanOrEqual(2)
}

/** Walks the page by Tab or Shift+Tab, stop by stop, from its heading until the focus leaves it. */
export async function walkFocus(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<number> {
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press(key)
    const left = await page.evaluate(() => document.activeElement === document.body)
    if (left) return stops
    await expectFocusSeen(page)
  }
  throw new Error(`${key} never left the page`)
}
