import type { Page } from '@playwright/test'

/** Presses Tab, or Shift+Tab, until the thing with that name has the focus. */
export async function tabTo(
  page: Page,
  role: string,
  name: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key)
    const there = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return { role: '', name: '' }
      const implied = {
        A: 'link',
        BUTTON: 'button',
        SUMMARY: 'summary',
        SELECT: 'combobox',
        TEXTAREA: 'text',
      }
      const input = element instanceof HTMLInputElement ? element.type : element.tagName
      const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined
      const labelled = element.tagName === 'BUTTON' ? undefined : label?.innerText
      return {
        role: Object.entries(implied).find(([tag]) => tag === element.tagName)?.[1] ?? input,
        name: element.getAttribute('aria-label') ?? labelled ?? element.innerText,
      }
    })
    if (there.role === role && name.test(there.name)) return
  }
  throw new Error(`${key} never came to ${role} ${String(name)}`)
}
