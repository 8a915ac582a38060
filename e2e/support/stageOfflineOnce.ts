import type { BrowserContext } from '@playwright/test'

/** The first call to such an address finds no network; the next ones do. */
export async function stageOfflineOnce(context: BrowserContext, addresses: string): Promise<void> {
  await context.route(addresses, (route) => route.abort('internetdisconnected'), { times: 1 })
}
