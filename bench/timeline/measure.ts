import type { Browser } from '@playwright/test'

export interface Measured {
  /** From the data at hand to the first entries on the screen; milliseconds. */
  readonly firstPaint: number
  /** What 95 of 100 steps sideways stay under, from frame to frame; null where there are none. */
  readonly panP95: number | null
  readonly nodes: number
}

const steps = 90

/** Opens a timeline and goes sideways through it, a step each frame. */
export async function measure(
  browser: Browser,
  address: string,
  shown: string,
  pans: boolean,
): Promise<Measured> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  })
  page.on('pageerror', (error) => console.error(String(error)))
  try {
    await page.goto(address)
    await page.waitForFunction(() => 'show' in window && window.standing(), undefined, {
      timeout: 60_000,
    })
    await page.waitForTimeout(300)
    const firstPaint = await page.evaluate(painted, shown)
    const nodes = await page.evaluate(() => document.querySelectorAll('#root *').length)
    const times = pans ? await page.evaluate(panned, steps) : []
    const sorted = times.toSorted((a, b) => a - b)
    return { firstPaint, panP95: sorted[Math.floor(sorted.length * 0.95)] ?? null, nodes }
  } finally {
    await page.close()
  }
}

// What runs in the page names no function: the names are kept by a helper that is not there.

/** Runs in the page. */
async function painted(shown: string): Promise<number> {
  const start = performance.now()
  window.show()
  // That vis-timeline hides what is there until its window has changed once is not held against it.
  while (document.querySelector(shown) === null) {
    if (performance.now() - start > 240_000) throw new Error('nothing came')
    await new Promise(requestAnimationFrame)
  }
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve, 0))
  return performance.now() - start
}

/** Runs in the page. */
async function panned(count: number): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, 500))
  const times: number[] = []
  for (let step = 0; step < count; step++) {
    const start = performance.now()
    window.dispatchEvent(new Event('step'))
    await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve, 0))
    times.push(performance.now() - start)
  }
  return times
}
