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
import { budget } from '../scripts/start/budget'
import { firstRoutes, startWeight } from '../scripts/start/startWeight'
import { serviceWorkerScript } from '../scripts/vite/serviceWorkerScript'
import { figures } from './start/figures'
import { type Line, serveFolder } from './start/serveFolder'
import { type Page, visit } from './start/visit'

/**
 * From the address to the citizens on the screen, against a bare page of the same libraries in the
 * same run. How often each is visited can be given: `npm run bench:start -- 7`. The third profile
 * slows the page alone: the browser has no way to slow the worker that answers.
 */
const times = Number(process.argv[2] ?? 5)
const profiles: readonly { readonly name: string; readonly line: Line; readonly slower: number }[] =
  [
    { name: 'this machine', line: null, slower: 1 },
    { name: '10 Mbit/s', line: { megabits: 10, roundTrip: 40 }, slower: 1 },
    {
      name: '10 Mbit/s, a quarter of the processor for the page',
      line: { megabits: 10, roundTrip: 40 },
      slower: 4,
    },
  ]

const found = await ensureBrowser()
if (!found) process.exit(1)
await installDependencies(pathToFileURL(join(root, 'bench/')))
const folder = mkdtempSync(join(tmpdir(), 'rettidig-bench-'))
const [own, bare] = [join(folder, 'own'), join(folder, 'bare')]
await build({
  root,
  logLevel: 'warn',
  build: { outDir: own, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
})
await build({
  root: join(root, 'bench/peer'),
  configFile: false,
  logLevel: 'warn',
  plugins: [react(), serviceWorkerScript()],
  build: {
    target: 'es2023',
    outDir: bare,
    emptyOutDir: true,
    manifest: true,
    chunkSizeWarningLimit: 2000,
  },
})

const weights = {
  own: weigh(startWeight(own, firstRoutes.at(-1) ?? [])),
  bare: weigh(startWeight(bare, ['index.html'])),
}
const servers = { own: await serveFolder(own), bare: await serveFolder(bare) }
const browser = await chromium.launch({ executablePath: found.path, args: [...found.flags] })
const pages: Readonly<Record<'own' | 'bare', Page>> = {
  own: {
    address: `${servers.own.address}/borgere`,
    rows: 'tbody tr',
    session: { 'rettidig.person': 'agnete' },
  },
  bare: { address: `${servers.bare.address}/borgere`, rows: 'tbody tr', session: {} },
}

try {
  const measured = []
  for (const { name, line, slower } of profiles) {
    servers.own.setLine(line)
    servers.bare.setLine(line)
    const seen: Seen = { own: { cold: [], warm: [] }, bare: { cold: [], warm: [] } }
    for (let count = 0; count < times; count++)
      for (const which of ['own', 'bare'] as const) {
        const { cold, warm } = await visit(browser, pages[which], slower)
        seen[which].cold.push(cold)
        seen[which].warm.push(warm)
      }
    const row = { profile: name, cold: compared(seen, 'cold'), warm: compared(seen, 'warm') }
    measured.push(row)
    console.log(
      `${name}: first visit ${told(row.cold)}; second ${told(row.warm)} (medians of ${times})`,
    )
  }
  const bench = { bench: 'start', goal: { coldRatio: 1.5 }, budget, weights, measured }
  console.log(JSON.stringify(bench))
} finally {
  await browser.close()
  servers.own.close()
  servers.bare.close()
  rmSync(folder, { recursive: true, force: true })
}

type Seen = Record<'own' | 'bare', Record<'cold' | 'warm', number[]>>

function compared(seen: Seen, visit: 'cold' | 'warm') {
  const [own, bare] = [figures(seen.own[visit]), figures(seen.bare[visit])]
  return { own, bare, ratio: Math.round((own.median / bare.median) * 100) / 100 }
}

function told({ own, bare, ratio }: ReturnType<typeof compared>): string {
  return `${own.median} ms against ${bare.median} ms, ${ratio} times`
}

function weigh({ javaScript, css }: ReturnType<typeof startWeight>) {
  const sum = (rows: typeof css) => rows.reduce((bytes, row) => bytes + row.bytes, 0)
  return { javaScript: sum(javaScript), css: sum(css) }
}
