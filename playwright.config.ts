import { defineConfig } from '@playwright/test'
import { browserHostOnly } from './e2e/support/browserHostOnly'
import { onServer } from './e2e/support/onServer'
import { findBrowser } from './scripts/findBrowser'

const port = Number(process.env.RETTIDIG_PORT ?? 4983)
const baseURL = `http://127.0.0.1:${port}`
const browser = findBrowser()

/** Stories tagged @deep take long: they run by `npm run test:deep` alone. */
const deep = process.env.RETTIDIG_DEEP === '1'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Axe reads whole screens several times in one story, on as few as two cores.
  timeout: 60_000,
  workers: 2,
  ...(deep ? { grep: /@deep/, timeout: 10 * 60_000 } : { grepInvert: /@deep/ }),
  ...(onServer && { testIgnore: Object.keys(browserHostOnly).map((name) => `${name}.spec.ts`) }),
  use: {
    baseURL,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // A trace doubles the time a story takes: ask for one by `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: browser ? { executablePath: browser.path, args: [...browser.flags] } : {},
  },
  // Each story starts a server of its own there.
  ...(!onServer && {
    webServer: {
      command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
      url: baseURL,
      reuseExistingServer: false,
    },
  }),
})
