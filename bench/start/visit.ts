import type { Browser, BrowserContext } from '@playwright/test'

export interface Visit {
  /** Milliseconds from the address to the rows on the screen. */
  readonly cold: number
  readonly warm: number
}

export interface Page {
  readonly address: string
  readonly rows: string
  /** Who one is, so that the list comes at once. */
  readonly session: Readonly<Record<string, string>>
}

/** A new window loads parts of the browser itself for a second or so, at the cost of whatever page is in it. */
const windowSettles = 2_500

/** A first visit in a browser that knows nothing of the page, and a second one. */
export async function visit(browser: Browser, page: Page, slower: number): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  })
  try {
    await context.addInitScript((session) => {
      for (const [key, value] of Object.entries(session)) sessionStorage.setItem(key, value)
    }, page.session)
    await context.addInitScript(watchRows, page.rows)
    const cold = await toRows(context, page, slower)
    return { cold, warm: await toRows(context, page, slower) }
  } finally {
    await context.close()
  }
}

async function toRows(context: BrowserContext, page: Page, slower: number): Promise<number> {
  const tab = await context.newPage()
  try {
    await tab.waitForTimeout(windowSettles)
    const session = await context.newCDPSession(tab)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await tab.goto(page.address, { waitUntil: 'commit' })
    await tab.locator(page.rows).nth(49).waitFor({ timeout: 120_000 })
    const painted = await tab.waitForFunction(() => window.rowsPainted ?? 0, undefined, {
      timeout: 120_000,
    })
    return await painted.jsonValue()
  } finally {
    await tab.close()
  }
}

/** In the page: the moment fifty rows have been painted, by the frame that comes after theirs. */
function watchRows(rows: string): void {
  const watch = setInterval(() => {
    if (document.querySelectorAll(rows).length < 50) return
    clearInterval(watch)
    requestAnimationFrame(() => requestAnimationFrame((painted) => (window.rowsPainted = painted)))
  }, 4)
}

declare global {
  interface Window {
    rowsPainted?: number
  }
}
