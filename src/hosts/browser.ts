import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import { createApi } from '../api/createApi'
import { headers } from '../contract/headers'
import { demonstrationMunicipality } from '../demonstration/demonstrationMunicipality'
import { dateOf } from '../domain/instant'
import { indexedDbStore } from '../store/indexedDb'
import { browserClock } from './browserClock'
import { demonstrationPeople } from './demonstrationPeople'

/** Raised whenever the seed or the shape of what is kept changes: older data is then laid anew. */
const seedVersion = '2'

/**
 * Runs the API inside the page: the service worker hands it every request under `/api`, and
 * IndexedDB keeps what it writes. Fails when the browser allows neither.
 */
export async function startBrowserHost(): Promise<void> {
  const now = browserClock()
  const store = await indexedDbStore({
    name: 'rettidig',
    seedVersion,
    seed: () => demonstrationMunicipality(dateOf(now())),
  })
  const api = createApi({
    store,
    now,
    newId: () => crypto.randomUUID(),
    whoIs: async (request) => request.headers.get(headers.person),
    report: (surprise) => console.error(surprise),
  })
  const worker = setupWorker(
    http.all('/api/*', ({ request }) => api.fetch(request)),
    http.get('/auth/people', async () => HttpResponse.json(await demonstrationPeople(store))),
  )
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: '/mockServiceWorker.js' },
  })
}
