import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { RouterProvider } from 'react-router/dom'
import { rememberPerson } from '../client/person'
import type { BrowserHost } from '../contract/browserHost'
import { Look } from '../ui/Look'
import { createQueries } from './createQueries'
import { createRoutes } from './createRoutes'

const Notices = lazy(() => import('./Notices'))

/** Everything the screens stand on: look, questions and routes. `host` is the one starting in the page, if any. */
export function App({ host }: { readonly host: Promise<BrowserHost> | null }) {
  const [routes] = useState(() => createRoutes(host))
  const [queries] = useState(() =>
    createQueries(() => {
      rememberPerson(null)
      void routes.navigate('/')
    }),
  )
  return (
    <Look>
      <QueryClientProvider client={queries}>
        <Suspense>
          <Notices />
        </Suspense>
        <RouterProvider router={routes} />
      </QueryClientProvider>
    </Look>
  )
}
