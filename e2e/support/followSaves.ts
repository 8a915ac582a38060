import type { Page } from '@playwright/test'

/** Writes down every word the page says of its saves from now on, in order. */
export async function followSaves(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const words = ['Gemt', 'Ikke gemt, intet er ændret', 'Ved ikke endnu, vi tjekker']
    const said: string[] = []
    Object.assign(globalThis, { saidOfSaves: said })
    const shown = () =>
      words.filter((word) =>
        [...document.querySelectorAll('[role=status], [role=alert], [role=alert] *')].some(
          (element) => element.textContent.trim() === word,
        ),
      )
    let before: string[] = shown()
    new MutationObserver(() => {
      const now = shown()
      said.push(...now.filter((word) => !before.includes(word)))
      before = now
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  return () =>
    page.evaluate(() => {
      const { saidOfSaves } = globalThis as unknown as { saidOfSaves: readonly string[] }
      return [...saidOfSaves]
    })
}
