import '../ui/mantine.css'
import { createRoot } from 'react-dom/client'
import { apiAddress, checkBeforeBodies } from '../client/connection'
import { rememberedPerson } from '../client/person'
import { startLanguage } from '../ui/language'
import { App } from './App'
import { StartFailure } from './StartFailure'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
const screen = createRoot(root)

// Where everybody goes next: the code arrives while the host starts. Who needs it says if it failed.
if (rememberedPerson() === null)
  import('../features/choose-person/ChoosePerson').catch(() => undefined)
import('../features/find-citizen/FindCitizen').catch(() => undefined)
const hostCode = apiAddress === '' ? import('../hosts/browser') : null
hostCode?.catch(() => undefined)

await startLanguage()
if (apiAddress === '') await startInBrowser()
else screen.render(<App host={null} />)

/** Without an address of its own the API runs in the page, if the browser lets it. */
async function startInBrowser(): Promise<void> {
  try {
    const { startBrowserHost } = await (hostCode ?? import('../hosts/browser'))
    const started = await startBrowserHost()
    if (!started.ok) return screen.render(<StartFailure because={started.because} />)
    checkBeforeBodies(started.host.isAwake)
    screen.render(<App host={started.host} />)
  } catch {
    screen.render(<StartFailure because="unknown" />)
  }
}
