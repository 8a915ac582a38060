import '@mantine/core/styles.css'
import '../../src/ui/mends.css'
import { createRoot } from 'react-dom/client'
import { startLanguage } from '../../src/ui/language'
import { Look } from '../../src/ui/Look'
import { Specimen } from './Specimen'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')

await startLanguage()
createRoot(root).render(
  <Look>
    <Specimen />
  </Look>,
)
