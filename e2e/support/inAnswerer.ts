import type { BrowserContext } from '@playwright/test'

/** Runs a script in the worker that answers the API, before it is asked anything. */
export async function inAnswerer(context: BrowserContext, script: string): Promise<void> {
  await context.route(/\/assets\/answerer-/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${script};\n${await response.text()}` })
  })
}
