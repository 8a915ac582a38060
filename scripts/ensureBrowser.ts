import { existsSync } from 'node:fs'
import { type Browser, findBrowser } from './findBrowser'
import { runCommand } from './runCommand'

/** A browser for the tests: one that is there, else Playwright's own, else the system's package. */
export async function ensureBrowser(): Promise<Browser | undefined> {
  return findBrowser() ?? (await fromPlaywright()) ?? (await fromDebian())
}

async function fromPlaywright() {
  console.log("No Chromium here yet: fetching Playwright's own …")
  // Where the system's package can step in, a blocked download is not worth a long wait.
  const seconds = hasDebianPackages() ? 45 : 300
  await runCommand(['playwright', 'install', 'chromium', '--no-shell'], { seconds })
  return findBrowser()
}

async function fromDebian() {
  if (hasDebianPackages()) {
    console.log('That cannot be had here: installing Chromium with apt-get …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await runCommand(['apt-get', 'update'], { seconds: 120, env })
    await runCommand(['apt-get', 'install', '-y', 'chromium'], { seconds: 300, env })
  }
  const browser = findBrowser()
  if (!browser) console.error(noBrowser)
  return browser
}

function hasDebianPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

const noBrowser =
  'The browser tests need Chromium or Chrome, and none could be found or installed.\n' +
  'Install one, or name one that is there: RETTIDIG_BROWSER=/path/to/chromium npm test'
