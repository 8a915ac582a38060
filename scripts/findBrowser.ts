import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

export interface Browser {
  readonly path: string
  readonly flags: readonly string[]
}

/** Playwright's own Chromium where it is there, else the system's, else none. */
export function findBrowser(): Browser | undefined {
  const chosen = process.env.RETTIDIG_BROWSER
  if (chosen) return { path: chosen, flags: systemFlags }
  const own = chromium.executablePath()
  if (starts(own)) return { path: own, flags: [] }
  const path = systemBrowsers().find(starts)
  return path === undefined ? undefined : { path, flags: systemFlags }
}

/** What Playwright's own build comes with, and a packaged browser must be told. */
const systemFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function systemBrowsers() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
}

/** A file that is there but lacks a system library is no browser: so it is asked its version. */
function starts(path: string) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
