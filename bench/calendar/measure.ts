import type { Browser } from '@playwright/test'
import { figures, type Figures } from '../start/figures'

export interface Measured {
  /** From the data at hand to the events on the screen; milliseconds. */
  readonly firstPaint: number
  /** From the click to the events of the next week on the screen. */
  readonly step: Figures
  readonly nodes: number
}

/** No further than the weeks that are alike in every year. */
const steps = 12

/** Opens a calendar and goes through the weeks, as somebody who clicks. */
export async function measure(
  browser: Browser,
  address: string,
  selectors: { readonly event: string; readonly next: string; readonly shown: string },
): Promise<Measured> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1000 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  })
  page.on('pageerror', (error) => console.error(String(error)))
  try {
    await page.goto(address, { waitUntil: 'commit' })
    const firstPaint = await page.evaluate(painted, selectors)
    const times: number[] = []
    for (let step = 0; step < steps; step++) times.push(await page.evaluate(stepped, selectors))
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
    return { firstPaint: Math.round(firstPaint), step: figures(times), nodes }
  } finally {
    await page.close()
  }
}

// What runs in the page names no function: the names are kept by a helper that is not there.

/** Runs in the page. */
async function painted({ event }: { readonly event: string }): Promise<number> {
  while (document.querySelector(event) === null) {
    if (performance.now() > 20_000)
      throw new Error(`no talk came: ${document.body.innerText.slice(0, 200)}`)
    await new Promise(requestAnimationFrame)
  }
  await new Promise(requestAnimationFrame)
  return performance.now() - (performance.getEntriesByName('ready')[0]?.startTime ?? NaN)
}

/** Runs in the page: until another span stands in the heading and is drawn, at most ten seconds. */
async function stepped(selectors: {
  readonly next: string
  readonly shown: string
}): Promise<number> {
  const before = document.querySelector(selectors.shown)?.textContent
  const start = performance.now()
  document.querySelector<HTMLElement>(selectors.next)?.click()
  while (document.querySelector(selectors.shown)?.textContent === before) {
    if (performance.now() > start + 10_000) throw new Error('no other week came')
    await new Promise(requestAnimationFrame)
  }
  await new Promise(requestAnimationFrame)
  return performance.now() - start
}
