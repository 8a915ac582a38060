import { apiAddress } from '../client/connection'
import { laying } from './laying'

// Everything the first screen needs is asked for at once: the host starts while the screens arrive.
const started =
  apiAddress === ''
    ? import('../hosts/browser').then(({ startBrowserHost }) =>
        startBrowserHost((citizens, of) => laying.tell({ citizens, of })),
      )
    : null
if (started === null)
  void import('./leaveWorker').then(
    ({ leaveWorker }) => leaveWorker(),
    () => undefined,
  )
// Told by the screen, if there is one.
started?.catch(() => undefined)

import('./startScreen').then(
  ({ startScreen }) => startScreen(started),
  () => {
    const root = document.getElementById('root')
    if (root)
      root.textContent = 'Rettidig kunne ikke hentes. Genindlæs siden, eller prøv igen senere.'
  },
)
