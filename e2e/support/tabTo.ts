import type { Page } from '@playwright/test'

/** Presses Tab until the thing with that name has the focus. */
export async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return { role: '', name: '' }
      const implied = { A: 'link', BUTTON: 'button', SUMMARY: 'summary', SELECT: 'combobox' }
      const input = element instanceof HTMLInputElement ? element.type : element.tagName
      const labelled = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
      const label = labelled ? element.labels?.[0]?.innerText : undefined
      return {
        role: Object.entries(implied).find(([tag]) => tag === element.tagName)?.[1] ?? input,
        name: element.getAttribute('aria-label') ?? label ?? element.innerText,
      }
    })
    if (there.role === role && name.test(there.name)) return
  }
  throw new Error(`Tab never came to ${role} ${String(name)}`)
}
