import type { Browser } from '@playwright/test'

export interface Measured {
  /** From the data at hand to the first rows on the screen; milliseconds. */
  readonly firstPaint: number
  /** From a key to its result on the screen, the middle one; milliseconds. */
  readonly keystroke: number
  /** What the list takes beside the data; megabytes. */
  readonly memory: number
}

/** What is typed, letter by letter: each finds another number of citizens. */
const typed = ['h', 'ha', '', 'ø', 'ørn', '', 'd', 'di', 'ditte b', '']

/** Opens a list, and types in it. */
export async function measure(browser: Browser, address: string, shown: string): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' })
  page.on('pageerror', (error) => console.error(String(error)))
  try {
    await page.goto(address)
    await page.waitForFunction(() => 'show' in window, undefined, { timeout: 60_000 })
    const client = await page.context().newCDPSession(page)
    const used = async () => {
      for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage')
      return (await client.send('Runtime.getHeapUsage')).usedSize
    }
    const before = await used()
    const firstPaint = await page.evaluate(painted, shown)
    await page.waitForTimeout(500)
    const memory = ((await used()) - before) / 1_000_000
    const times: number[] = []
    for (const text of typed) {
      times.push(await page.evaluate(answered, text))
      await page.waitForTimeout(400)
    }
    const sorted = times.toSorted((a, b) => a - b)
    return { firstPaint, keystroke: sorted[Math.floor(sorted.length / 2)] ?? NaN, memory }
  } finally {
    await page.close()
  }
}

// What runs in the page names no function: the names are kept by a helper that is not there.

declare global {
  interface Window {
    /** Draws the list. */
    show: () => void
    /** Looks for a text. */
    type: (text: string) => void
    /** How many the list says there are. */
    found: () => number
  }
}

/** Runs in the page. */
async function painted(shown: string): Promise<number> {
  const start = performance.now()
  window.show()
  while (document.querySelector(shown) === null) {
    if (performance.now() - start > 60_000) throw new Error('nothing came')
    await new Promise(requestAnimationFrame)
  }
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve, 0))
  return performance.now() - start
}

/** Runs in the page. */
async function answered(text: string): Promise<number> {
  const before = window.found()
  const start = performance.now()
  window.type(text)
  while (window.found() === before) {
    if (performance.now() - start > 10_000) throw new Error(`"${text}" found as many`)
    await new Promise(requestAnimationFrame)
  }
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve, 0))
  return performance.now() - start
}
