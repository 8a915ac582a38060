import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import CaseloadScreen from '../../../src/features/find-citizen/CaseloadScreen'
import { loadListTexts, startLanguage } from '../../../src/ui/language'
import { Look } from '../../../src/ui/Look'
import '../../../src/ui/mantine.css'
import { caseloadOf, today } from '../caseloadOf'

/**
 * The screen with the list, its filters and its selection as the program has it, the caseload at hand.
 * The page stands before: somebody goes to the list from another screen. How many rows stands behind
 * the address, whose question the list reads as its filters.
 */
const asked = new URLSearchParams(location.hash.slice(1))
sessionStorage.setItem('rettidig.person', 'caseworker')
const { whole: _whole, ...caseload } = caseloadOf(Number(asked.get('rows')))
const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
})
queries.setQueryData(['caseload', 'caseworker'], {
  pages: [{ ...caseload, next: null }],
  pageParams: [null],
})
const party = { da: 'kommunen', en: 'the municipality' }
queries.setQueryData(['me', 'caseworker'], {
  id: 'caseworker',
  today,
  partyLabels: { fund: party, 'job-centre': party, other: party },
})
await startLanguage()
await loadListTexts()
const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')

let shown = false
const heard = new Set<() => void>()
const turn = (next: boolean) => {
  shown = next
  for (const tell of heard) tell()
}
const routes = createBrowserRouter([{ path: '*', Component: Standing }])
createRoot(root).render(
  <Look>
    <QueryClientProvider client={queries}>
      <RouterProvider router={routes} />
    </QueryClientProvider>
  </Look>,
)

Object.assign(window, {
  standing: () => document.querySelector('h1') !== null,
  show: () => turn(true),
  hide: () => turn(false),
  type: (text: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    // As somebody who types: what a script writes by the element itself React does not hear of.
    if (field) Reflect.set(HTMLInputElement.prototype, 'value', text, field)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  },
  found: () => Number(document.querySelector('table')?.getAttribute('aria-rowcount') ?? 1) - 1,
})

function Standing() {
  const list = useSyncExternalStore(
    (tell) => {
      heard.add(tell)
      return () => heard.delete(tell)
    },
    () => shown,
  )
  return (
    <>
      <h1>Borgere</h1>
      {list && <CaseloadScreen />}
    </>
  )
}
