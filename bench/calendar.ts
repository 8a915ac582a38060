import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { ensureBrowser } from '../scripts/ensureBrowser'
import { installDependencies } from '../scripts/installDependencies.mjs'
import { root } from '../scripts/runCommand'
import { measure } from './calendar/measure'
import { serveFolder } from './start/serveFolder'

/**
 * The calendar with the API behind it in the page, against a page with FullCalendar and the same
 * talks, in one run: a week of one caseworker with so many talks in the year, and a day of twelve
 * people with four hundred in the week.
 */
const years = [100, 1000, 10_000]
const shared = ['react', 'react-dom', 'react-router', '@tanstack/react-query', '@mantine/core']
const own = {
  event: '[data-event-id]',
  next: '[aria-label="Visning"] + div button:last-child',
  shown: '[role=status]',
}
const bare = { event: '.fc-event', next: '.fc-next-button', shown: '.fc-toolbar-title' }

const found = await ensureBrowser()
if (!found) process.exit(1)
await installDependencies(pathToFileURL(join(root, 'bench/')))
const folder = mkdtempSync(join(tmpdir(), 'rettidig-bench-'))
for (const which of ['own', 'bare'])
  await build({
    root: join(root, 'bench/calendar', which),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    // The benchmarks’ own packages stand nearer than the program’s: one of each.
    resolve: { dedupe: shared },
    build: { target: 'es2023', outDir: join(folder, which), chunkSizeWarningLimit: 5000 },
  })
const servers = {
  own: await serveFolder(join(folder, 'own')),
  bare: await serveFolder(join(folder, 'bare')),
}
const browser = await chromium.launch({ executablePath: found.path, args: [...found.flags] })
try {
  const measured = []
  for (const events of [...years, 0]) {
    const view = events === 0 ? '&visning=hold' : ''
    const row = {
      talks: events === 0 ? 'twelve people, four hundred in a week' : `${events} in a year`,
      own: await measure(browser, `${servers.own.address}/?events=${events}${view}`, own),
      bare: await measure(browser, `${servers.bare.address}/?events=${events}`, bare),
    }
    measured.push(row)
    console.log(
      `${row.talks}: first paint ${row.own.firstPaint} ms against ${row.bare.firstPaint}, a step ${row.own.step.median} ms against ${row.bare.step.median}`,
    )
  }
  const [few, , many] = measured
  const growth = few && many ? many.own.step.median / few.own.step.median : NaN
  console.log(JSON.stringify({ bench: 'calendar', stepOfManyOfFew: growth, measured }))
} finally {
  await browser.close()
  servers.own.close()
  servers.bare.close()
  rmSync(folder, { recursive: true, force: true })
}
