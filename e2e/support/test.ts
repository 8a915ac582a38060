import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { storyDatabases, storyHost, type StoryDatabases, type StoryHost } from './nodeHost'
import { onServer } from './onServer'
import { followQuestions } from './questions'

/**
 * Every story fails on a console error or warning, an uncaught exception, a request that nobody
 * answers and a request that leaves the program. A story that wants to be refused says with which
 * status, because the browser writes every refusal to the console; one that stages faults says so.
 */
export const test = base.extend<
  {
    refusals: readonly number[]
    faulty: boolean
    server: StoryHost | null
    context: BrowserContext
  },
  { databases: StoryDatabases | null }
>({
  databases: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
    async ({}, use) => {
      const databases = onServer ? await storyDatabases() : null
      await use(databases)
      await databases?.close()
    },
    { scope: 'worker' },
  ],
  server: async ({ databases }, use) => {
    const server = databases && (await storyHost(databases))
    await use(server)
    await server?.close()
  },
  baseURL: async ({ server, baseURL }, use) => use(server?.url ?? baseURL),
  refusals: [[], { option: true }],
  faulty: [false, { option: true }],
  context: async ({ context, refusals, faulty, baseURL, server }, use) => {
    const faults: string[] = []
    context.on('page', (page) => {
      followQuestions(page)
      watch(page, { refusals, faulty }, faults)
    })
    // Where the page has no clock of its own, the address sets that of the server.
    context.on('request', (request) => {
      const clock = new URL(request.url()).searchParams.get('clock')
      if (clock !== null && request.isNavigationRequest()) server?.setClock(clock)
    })
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? ''
      // A question that was no longer wanted is taken back by the screen itself.
      if (why !== 'net::ERR_ABORTED' && !faulty) faults.push(`unanswered: ${request.url()} ${why}`)
    })
    context.on('response', (response) => {
      const url = response.url()
      if (!url.startsWith(baseURL ?? '')) faults.push(`left the program: ${url}`)
      const ours = /^\/(api|auth)\//.test(new URL(url).pathname)
      if (ours && !onServer && !response.fromServiceWorker())
        faults.push(`not answered by the API: ${url}`)
      if (!ours && response.status() >= 400 && !faulty) faults.push(`${response.status()} ${url}`)
    })
    await use(context)
    expect(faults).toEqual([])
  },
})

export { expect }

function watch(
  page: Page,
  { refusals, faulty }: { readonly refusals: readonly number[]; readonly faulty: boolean },
  faults: string[],
): void {
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    const failed = 'Failed to load resource: '
    if (faulty && message.text().startsWith(failed)) return
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    const refused = refusals.some((status) =>
      message.text().startsWith(`${failed}the server responded with a status of ${status}`),
    )
    if (!refused) faults.push(`${message.type()}: ${message.text()}`)
  })
}
