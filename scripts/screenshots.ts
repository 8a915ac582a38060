import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { ensureBrowser } from './ensureBrowser'
import { root } from './runCommand'
import { scenes } from './screenshots/scenes'

/** Takes the pictures of the documentation anew, from the built application. */
const browser = await ensureBrowser()
if (!browser) process.exit(1)
const folder = join(root, 'docs/screenshots')
mkdirSync(folder, { recursive: true })

const server = await preview({ root, preview: { port: 4984 } })
const baseURL = server.resolvedUrls?.local[0] ?? ''
const chrome = await chromium.launch({ executablePath: browser.path, args: [...browser.flags] })
try {
  for (const { name, path, arrange } of scenes) {
    const page = await chrome.newPage({
      baseURL,
      viewport: { width: 1440, height: 900 },
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      reducedMotion: 'reduce',
    })
    await page.goto(path)
    await arrange(page)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await page.close()
    console.log(`docs/screenshots/${name}.png`)
  }
} finally {
  await chrome.close()
  await server.close()
}
