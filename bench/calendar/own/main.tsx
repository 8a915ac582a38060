import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createApi } from '../../../src/api/createApi'
import { createQueries } from '../../../src/app/createQueries'
import { CalendarScreen } from '../../../src/features/see-calendar/CalendarScreen'
import { contentsOf } from '../../../src/store/contents'
import { memoryStore } from '../../../src/store/memory'
import { loadTaskTexts, startLanguage } from '../../../src/ui/language'
import { Look } from '../../../src/ui/Look'
import '../../../src/ui/mantine.css'
import { busyWeek, monday, yearOf } from '../town'

/** The calendar as it is, over the API as it is, which answers in the page. */
const events = Number(new URLSearchParams(location.search).get('events'))
const seed = events === 0 ? busyWeek() : yearOf(events)
sessionStorage.setItem('rettidig.person', seed.people[0]?.id ?? '')
const api = createApi({
  store: memoryStore(contentsOf(seed)),
  now: () => `${monday}T08:00:00Z`,
  newId: () => crypto.randomUUID(),
  address: () => location.origin,
  whoIs: async () => seed.people[0]?.id ?? null,
  report: (surprise) => {
    throw surprise
  },
})
window.fetch = (input, init) => api.fetch(new Request(input, init))

await startLanguage()
await loadTaskTexts()
performance.mark('ready')
const routes = createBrowserRouter([{ path: '*', element: <CalendarScreen /> }])
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <QueryClientProvider client={createQueries(() => undefined)}>
      <Look>
        <RouterProvider router={routes} />
      </Look>
    </QueryClientProvider>,
  )
