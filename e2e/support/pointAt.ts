import type { Locator, Page } from '@playwright/test'

/** How wide the names of the lanes are, before the days; on a phone they stand above. */
const namesIn = (width: number) => (width < 620 ? 0 : 118)

/**
 * Moves down over a drawing, at a share of its days from the left, until what is pointed at is told
 * with these words; gives the place.
 */
export async function pointAt(
  page: Page,
  drawing: Locator,
  at: { readonly share: number; readonly words: RegExp },
): Promise<{ readonly x: number; readonly y: number }> {
  await drawing.scrollIntoViewIfNeeded()
  const box = await drawing.boundingBox()
  if (!box) throw new Error('there is no drawing')
  const told = drawing.locator('xpath=following-sibling::p[1]')
  const names = namesIn(box.width)
  const x = box.x + names + (box.width - names) * at.share
  for (let y = box.y + 55; y < box.y + box.height; y += 10) {
    await page.mouse.move(x, y)
    // Where nothing is pointed at, it tells where the keyboard stands.
    const points = (await drawing.getAttribute('data-pointed')) !== null
    if (points && at.words.test(await told.innerText())) return { x, y }
  }
  throw new Error(`nothing is told as ${at.words}`)
}
