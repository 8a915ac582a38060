import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import { createRoot } from 'react-dom/client'
import { startLanguage } from '../ui/language'
import { App } from './App'
import { StartFailure } from './StartFailure'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
const screen = createRoot(root)

await startLanguage()
try {
  const { startBrowserHost } = await import('../hosts/browser')
  await startBrowserHost()
  screen.render(<App />)
} catch {
  screen.render(<StartFailure />)
}
