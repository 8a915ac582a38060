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
    await worker.start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      serviceWorker: { url: '/mockServiceWorker.js' },
    })
  } catch (cause) {
    throw new StartError('no-worker', { cause })
  }
}
