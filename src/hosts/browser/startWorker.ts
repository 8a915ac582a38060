import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import type { DemonstrationPerson } from '../../contract/person'
import { StartError } from './startError'

/** Has the service worker hand every call under `/api` to the API. Throws `StartError`. */
export async function startWorker(
  fetch: (request: Request) => Promise<Response>,
  people: () => Promise<DemonstrationPerson[]>,
): Promise<void> {
  try {
    const worker = setupWorker(
      http.all('/api/*', ({ request }) => fetch(request)),
      http.get('/auth/people', async () => HttpResponse.json(await people())),
    )
    await forgiveFailedUpdates()
    await worker.start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      serviceWorker: { url: '/mockServiceWorker.js' },
    })
  } catch (cause) {
    throw new StartError('no-worker', { cause })
  }
}

/**
 * MSW has the browser look for a newer script at every start, and nobody hears it when that fails:
 * the one that is there goes on, so there is nothing to tell.
 */
async function forgiveFailedUpdates(): Promise<void> {
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
    const update = registration.update.bind(registration)
    registration.update = () => update().catch(() => registration)
  }
}
