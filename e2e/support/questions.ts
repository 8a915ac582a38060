import type { Page, Request } from '@playwright/test'

const underWay = new WeakMap<Page, Set<Request>>()

/** Keeps count of what a page has asked the API, and of the code it waits for to ask more. */
export function followQuestions(page: Page): void {
  const open = new Set<Request>()
  underWay.set(page, open)
  page.on('request', (request) => {
    if (/^\/(api|auth|assets)\//.test(new URL(request.url()).pathname)) open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
}

/** Waits until a page has no question open and nothing left to do that may ask one. */
export async function questionsAnswered(page: Page): Promise<void> {
  // A page not opened yet asks nothing, and has no idle moment to wait for either.
  if (page.url() === 'about:blank') return
  for (let quiet = 0; quiet < 5;) {
    await idle(page)
    quiet = (underWay.get(page)?.size ?? 0) === 0 ? quiet + 1 : 0
    await page.waitForTimeout(30)
  }
}

/** Until the page has a moment to spare; on a slow machine it may be drawing what then asks. */
async function idle(page: Page): Promise<void> {
  await page
    .evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 })))
    .catch(() => null)
}
