import '../ui/mantine.css'
import '../client/forbidEval'
import { createRoot } from 'react-dom/client'
import { checkBeforeBodies, waitFor } from '../client/connection'
import { NoAnswer } from '../client/noAnswer'
import { rememberedPerson } from '../client/person'
import type { BrowserHost, Started } from '../contract/browserHost'
import { startLanguage } from '../ui/language'
import { App } from './App'
import { StartFailure } from './StartFailure'

/**
 * Draws the screens at once; what they ask waits until the host that is starting answers. Null when
 * the API has an address of its own.
 */
export async function startScreen(started: Promise<Started> | null): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  const screen = createRoot(root)
  // Where everybody goes next: the code arrives meanwhile. Who needs it says if it failed.
  if (rememberedPerson() === null)
    import('../features/choose-person/ChoosePerson').catch(() => undefined)
  import('../features/find-citizen/FindCitizen').catch(() => undefined)
  const host = started?.then(hostIn) ?? null
  if (host) waitFor(host)
  await startLanguage()
  screen.render(<App host={host} />)
  try {
    const found = await started
    if (found?.ok === false) screen.render(<StartFailure because={found.because} />)
  } catch {
    screen.render(<StartFailure because="unknown" />)
  }
}

function hostIn(started: Started): BrowserHost {
  if (!started.ok) throw new NoAnswer(started.because)
  checkBeforeBodies(started.host.isAwake)
  return started.host
}
