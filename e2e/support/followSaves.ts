import type { Page } from '@playwright/test'

/** Writes down every word the page says of its saves from now on, in order. */
export async function followSaves(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const words = ['Gemt', 'Ikke gemt, intet er ændret', 'Ved ikke endnu, vi tjekker']
    const said: string[] = []
    Object.assign(globalThis, { saidOfSaves: said })
    // One word may stand there from an earlier save: what counts is one more of it.
    const counts = () =>
      words.map(
        (word) =>
          [...document.querySelectorAll('[role=status], [role=alert], [role=alert] *')].filter(
            (element) => element.textContent.trim() === word,
          ).length,
      )
    let before = counts()
    new MutationObserver(() => {
      const now = counts()
      said.push(...words.filter((_, word) => (now[word] ?? 0) > (before[word] ?? 0)))
      before = now
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  return () =>
    page.evaluate(() => {
      const { saidOfSaves } = globalThis as unknown as { saidOfSaves: readonly string[] }
      return saidOfSaves.filter((word, at) => word !== saidOfSaves[at - 1])
    })
}
