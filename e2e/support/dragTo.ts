import { expect, type Locator, type Page } from '@playwright/test'
import { questionsAnswered } from './questions'

/** Drags as a hand does: what is dragged comes along before it is let go. Both are in view. */
export async function dragTo(page: Page, what: Locator, where: Locator): Promise<void> {
  await where.waitFor()
  await questionsAnswered(page)
  await what.hover()
  const to = await where.boundingBox()
  if (!to) throw new Error('nowhere to drag it')
  await page.mouse.down()
  const preview = page.locator('[class*=DragPreview]')
  let nudges = 0
  await expect(async () => {
    await page.mouse.move(to.x + to.width / 2 + (nudges++ % 2), to.y + 5, { steps: 3 })
    expect(await preview.count()).toBe(1)
  }).toPass({ timeout: 10_000 })
  await page.mouse.up()
}
