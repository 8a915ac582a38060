import type { Browser, CDPSession, Page } from '@playwright/test'

export interface Measured {
  /** From the data at hand to the first rows on the screen; milliseconds. */
  readonly firstPaint: number
  /** The same when the list was shut and is opened again. */
  readonly again: number
  /** From a key to its result on the screen, the middle one; milliseconds. */
  readonly keystroke: number
  /** What 95 of 100 frames stay under as one scrolls; milliseconds. */
  readonly scrollP95: number
  /** The longest frame of all as one scrolls. */
  readonly scrollLongest: number
  /** What the list takes beside the data; megabytes. */
  readonly memory: number
}

/** What is typed, letter by letter: each finds another number of citizens. */
const typed = ['h', 'ha', '', 'ø', 'ørn', '', 'd', 'di', 'ditte b', '']

/** How far a wheel is turned, and how fast: as one reads, as one looks for a place, and back. */
const gestures = [
  { yDistance: -1500, speed: 800 },
  { yDistance: -8000, speed: 4000 },
  { yDistance: -30_000, speed: 20_000 },
  { yDistance: 8000, speed: 4000 },
]

/** Opens a list, types in it, scrolls through it, and opens it once more. */
export async function measure(browser: Browser, address: string, shown: string): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' })
  page.on('pageerror', (error) => console.error(String(error)))
  try {
    await page.goto(address)
    await page.waitForFunction(() => 'show' in window && window.standing(), undefined, {
      timeout: 60_000,
    })
    await page.waitForTimeout(500)
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
    const frames = (await scrolled(page, client)).toSorted((a, b) => a - b)
    await page.evaluate(() => window.hide())
    await page.waitForTimeout(500)
    const again = await page.evaluate(painted, shown)
    return {
      firstPaint,
      again,
      keystroke: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN,
      scrollP95: frames[Math.floor(frames.length * 0.95)] ?? NaN,
      scrollLongest: frames.at(-1) ?? NaN,
      memory,
    }
  } finally {
    await page.close()
  }
}

/** How long each frame took while a wheel was turned over the rows. */
async function scrolled(page: Page, client: CDPSession): Promise<readonly number[]> {
  const all: number[] = []
  for (const gesture of gestures) {
    const frames = page.evaluate(counted)
    await client.send('Input.synthesizeScrollGesture', {
      x: 500,
      y: 500,
      gestureSourceType: 'mouse',
      ...gesture,
    })
    await page.evaluate(() => {
      window.stopped = true
    })
    all.push(...(await frames))
  }
  return all
}

// What runs in the page names no function: the names are kept by a helper that is not there.

declare global {
  interface Window {
    /** What the list stands in is there. */
    standing: () => boolean
    /** Draws the list. */
    show: () => void
    /** Takes it away. */
    hide: () => void
    /** Looks for a text. */
    type: (text: string) => void
    /** How many the list says there are. */
    found: () => number
    /** The wheel stands still. */
    stopped: boolean
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

/** Runs in the page. */
async function counted(): Promise<number[]> {
  window.stopped = false
  const times: number[] = []
  let last: number | null = null
  while (!window.stopped) {
    const now: number = await new Promise(requestAnimationFrame)
    if (last !== null) times.push(now - last)
    last = now
  }
  return times
}
