import { expect, type Locator, type Page } from '@playwright/test'

/** Drags as a hand does: what is dragged comes along before it is let go. */
export async function dragTo(page: Page, what: Locator, where: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded()
  const [from, to] = [await what.boundingBox(), await where.boundingBox()]
  if (!from || !to) throw new Error('nothing to drag, or nowhere to')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 5 })
  await expect(what).toHaveAttribute('data-dragging', 'true')
  await page.mouse.move(to.x + to.width / 2, to.y + 6, { steps: 2 })
  await expect(page.locator('[class*=DragPreview]')).toBeVisible()
  await page.mouse.up()
}
