import { QueryClientProvider } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createApi } from '../../../src/api/createApi'
import { createQueries } from '../../../src/app/createQueries'
import { call } from '../../../src/client/call'
import { openCitizen } from '../../../src/contract/operations'
import { TimelineDrawing } from '../../../src/features/follow-timeline/drawing/TimelineDrawing'
import { OpenedTimeline } from '../../../src/features/follow-timeline/OpenedTimeline'
import { useTimelineAddress } from '../../../src/features/follow-timeline/useTimelineAddress'
import { contentsOf } from '../../../src/store/contents'
import { memoryStore } from '../../../src/store/memory'
import { buildConversation } from '../../../src/testing/buildConversation'
import { buildSeed } from '../../../src/testing/buildSeed'
import { buildUninsured } from '../../../src/testing/buildUninsured'
import { loadTaskTexts, startLanguage } from '../../../src/ui/language'
import { Look } from '../../../src/ui/Look'
import '../../../src/ui/mantine.css'
import { courseOf, today } from '../course'

/**
 * The timeline of a citizen: the drawing alone, the list alone, or both as the page has them. The page
 * stands before, as it does beside it.
 */
const asked = new URLSearchParams(location.search)
const entries = courseOf(Number(asked.get('events')))
sessionStorage.setItem('rettidig.person', 'caseworker')
const form = asked.get('form')
localStorage.setItem('rettidig.timeline.caseworker', form === 'list' ? 'list' : 'drawing')
const talk = buildConversation({ start: `${today}T09:00:00Z` })
const api = createApi({
  store: memoryStore(
    contentsOf(buildSeed([buildUninsured('2026-10-05', { conversations: [talk] })])),
  ),
  now: () => `${today}T08:00:00Z`,
  newId: () => crypto.randomUUID(),
  whoIs: async () => 'caseworker',
  address: () => location.origin,
  report: (surprise) => {
    throw surprise
  },
})
window.fetch = (input, init) => api.fetch(new Request(input, init))

await startLanguage()
await loadTaskTexts()
const citizen = await call(openCitizen, { params: { citizenId: 'citizen' } })
const conversations = entries.flatMap((entry) =>
  entry.kind === 'talk'
    ? citizen.conversations.map((row) => ({ ...row, id: entry.conversation, mine: false }))
    : [],
)
const timeline = { citizenId: 'citizen', asOf: today, entries, rules: {} }
const screen =
  form === 'drawing' ? (
    <Drawing />
  ) : (
    <OpenedTimeline citizen={{ ...citizen, conversations }} timeline={timeline} />
  )
let shown = false
const heard = new Set<() => void>()
const routes = createBrowserRouter([{ path: '*', Component: Standing }])
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <QueryClientProvider client={createQueries(() => undefined)}>
      <Look>
        <RouterProvider router={routes} />
      </Look>
    </QueryClientProvider>,
  )

Object.assign(window, {
  standing: () => document.querySelector('h1') !== null,
  show: () => {
    shown = true
    for (const tell of heard) tell()
  },
})

/** One step sideways, as a wheel that is turned. */
window.addEventListener('step', () => {
  document
    .querySelector('[role=application]')
    ?.dispatchEvent(new WheelEvent('wheel', { deltaX: 12, bubbles: true, cancelable: true }))
})

function Standing() {
  const timelineToo = useSyncExternalStore(
    (tell) => {
      heard.add(tell)
      return () => heard.delete(tell)
    },
    () => shown,
  )
  return (
    <>
      <h1>Borgeren</h1>
      {timelineToo && screen}
    </>
  )
}

function Drawing() {
  const { address, go } = useTimelineAddress()
  const open = (id: string | null) => go({ open: id })
  return (
    <TimelineDrawing
      entries={entries}
      today={today}
      address={address}
      go={go}
      onOpen={open}
      onClose={() => open(null)}
    />
  )
}
