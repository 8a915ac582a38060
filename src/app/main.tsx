import '../ui/mantine.css'
import { createRoot } from 'react-dom/client'
import { apiAddress, checkBeforeBodies } from '../client/connection'
import { startLanguage } from '../ui/language'
import { App } from './App'
import { StartFailure } from './StartFailure'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
const screen = createRoot(root)

await startLanguage()
if (apiAddress === '') await startInBrowser()
else screen.render(<App host={null} />)

/** Without an address of its own the API runs in the page, if the browser lets it. */
async function startInBrowser(): Promise<void> {
  try {
    const { startBrowserHost } = await import('../hosts/browser')
    const started = await startBrowserHost()
    if (!started.ok) return screen.render(<StartFailure because={started.because} />)
    checkBeforeBodies(started.host.isAwake)
    screen.render(<App host={started.host} />)
  } catch {
    screen.render(<StartFailure because="unknown" />)
  }
}
