import type { Page, Request } from '@playwright/test'

const underWay = new WeakMap<Page, Set<Request>>()

/** Keeps count of the questions a page has asked the API and not been answered. */
export function followQuestions(page: Page): void {
  const open = new Set<Request>()
  underWay.set(page, open)
  page.on('request', (request) => {
    if (/^\/(api|auth)\//.test(new URL(request.url()).pathname)) open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
}

/** Waits until a page has no question open, so that leaving it leaves nothing unanswered. */
export async function questionsAnswered(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    quiet = (underWay.get(page)?.size ?? 0) === 0 ? quiet + 1 : 0
    await page.waitForTimeout(30)
  }
}
