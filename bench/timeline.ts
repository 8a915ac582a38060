import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { ensureBrowser } from '../scripts/ensureBrowser'
import { installDependencies } from '../scripts/installDependencies.mjs'
import { root } from '../scripts/runCommand'
import { firstRoutes, startWeight } from '../scripts/start/startWeight'
import { serveFolder } from './start/serveFolder'
import { measure, type Measured } from './timeline/measure'

/**
 * A citizen’s timeline drawn, against vis-timeline with the same entries, in one run and by turns: the
 * whole of ten years, and ninety days; vis-timeline stacked as ours is, and not, which is faster. The
 * page and its code are there before. Beside them the whole section of the page, and the list alone.
 * The first number after the command says how many turns, the
 * next, parted by commas, how many entries.
 */
type Run = 'own' | 'bare' | 'flat' | 'own90' | 'bare90' | 'flat90' | 'page' | 'list'
const counts = process.argv[3]?.split(',').map(Number) ?? [100, 1000, 10_000]
const turns = Number(process.argv[2] ?? 3)
const shared = ['react', 'react-dom', 'react-router', '@tanstack/react-query', '@mantine/core']

const found = await ensureBrowser()
if (!found) process.exit(1)
await installDependencies(pathToFileURL(join(root, 'bench/')))
const folder = mkdtempSync(join(tmpdir(), 'rettidig-bench-'))
for (const which of ['own', 'bare'])
  await build({
    root: join(root, 'bench/timeline', which),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    // The benchmarks’ own packages stand nearer than the program’s: one of each.
    resolve: { dedupe: shared },
    build: { target: 'es2023', outDir: join(folder, which), chunkSizeWarningLimit: 5000 },
  })
await build({ root, logLevel: 'error', build: { outDir: join(folder, 'program') } })
const servers = {
  own: await serveFolder(join(folder, 'own')),
  bare: await serveFolder(join(folder, 'bare')),
}
const flags = ['--disable-frame-rate-limit', '--disable-gpu-vsync']
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...found.flags, ...flags],
})
try {
  const measured = []
  for (const events of counts) {
    const runs: Record<Run, Measured[]> = {
      own: [],
      bare: [],
      flat: [],
      own90: [],
      bare90: [],
      flat90: [],
      page: [],
      list: [],
    }
    for (let turn = 0; turn < turns; turn++) {
      const own = `${servers.own.address}/?events=${events}`
      const bare = `${servers.bare.address}/?events=${events}`
      runs.own.push(await measure(browser, `${own}&form=drawing&udsnit=0`, 'canvas', true))
      runs.bare.push(await measure(browser, `${bare}&span=0&stack`, '.vis-item', true))
      runs.flat.push(await measure(browser, `${bare}&span=0`, '.vis-item', true))
      runs.own90.push(await measure(browser, `${own}&form=drawing&udsnit=90`, 'canvas', true))
      runs.bare90.push(await measure(browser, `${bare}&span=90&stack`, '.vis-item', true))
      runs.flat90.push(await measure(browser, `${bare}&span=90`, '.vis-item', true))
      runs.page.push(await measure(browser, `${own}&form=page&udsnit=0`, 'canvas', true))
      runs.list.push(await measure(browser, `${own}&form=list`, 'ol li', false))
    }
    const of = (name: keyof typeof runs) => middle(runs[name])
    const row = {
      events,
      whole: besides(of('own'), of('bare'), of('flat')),
      ninetyDays: besides(of('own90'), of('bare90'), of('flat90')),
      page: of('page'),
      list: of('list'),
    }
    measured.push(row)
    console.log(JSON.stringify(row))
  }
  console.log(JSON.stringify({ bench: 'timeline', bytes: bytes(), measured }))
} finally {
  await browser.close()
  servers.own.close()
  servers.bare.close()
  rmSync(folder, { recursive: true, force: true })
}

/** What one takes of the other, stacked and not, and all as they were. */
function besides(own: Measured, bare: Measured, flat: Measured) {
  const ratios = (other: Measured) => ({
    firstPaint: round(own.firstPaint / other.firstPaint),
    panP95: round((own.panP95 ?? NaN) / (other.panP95 ?? NaN)),
  })
  return { stacked: ratios(bare), unstacked: ratios(flat), own, bare, flat }
}

function middle(runs: readonly Measured[]): Measured {
  const median = (pick: (run: Measured) => number) =>
    round(runs.map(pick).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN)
  return {
    firstPaint: median(({ firstPaint }) => firstPaint),
    panP95: runs[0]?.panP95 === null ? null : median(({ panP95 }) => panP95 ?? NaN),
    nodes: median(({ nodes }) => nodes),
  }
}

/** What the timeline adds to the citizen page, what the page with it adds to the list of citizens, and vis. */
function bytes() {
  const program = join(folder, 'program')
  const [, start = []] = firstRoutes
  const screens = ['CitizenScreen.tsx', 'Timeline.tsx'].map(
    (name) => `src/features/follow-timeline/${name}`,
  )
  const weight = (entries: readonly string[]) => {
    const { javaScript, css } = startWeight(program, entries)
    return [...javaScript, ...css].reduce((sum, row) => sum + row.bytes, 0)
  }
  const [atStart, page, whole] = [0, 1, 2].map((more) =>
    weight([...start, ...screens.slice(0, more)]),
  )
  const assets = join(folder, 'bare/assets')
  const vis = readdirSync(assets)
    .map((file) => gzipSync(readFileSync(join(assets, file)), { level: 9 }).length)
    .reduce((sum, one) => sum + one, 0)
  return { timeline: (whole ?? NaN) - (page ?? NaN), route: (whole ?? NaN) - (atStart ?? NaN), vis }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
