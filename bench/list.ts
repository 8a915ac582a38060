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
import { measure, type Measured } from './list/measure'
import { serveFolder } from './start/serveFolder'

/**
 * The list of citizens against AG Grid Community with the same rows, in one run and by turns: from the
 * rows at hand to the first of them on the screen, from a key to its result, from frame to frame as one
 * scrolls, and what it takes of memory beside the rows. The page and its code are there before. The first number after the command says how many turns.
 */
const counts = [10_000, 100_000]
const turns = Number(process.argv[2] ?? 3)
const shared = ['react', 'react-dom', 'react-router', '@tanstack/react-query', '@mantine/core']

const found = await ensureBrowser()
if (!found) process.exit(1)
await installDependencies(pathToFileURL(join(root, 'bench/')))
const folder = mkdtempSync(join(tmpdir(), 'rettidig-bench-'))
for (const which of ['own', 'grid'])
  await build({
    root: join(root, 'bench/list', which),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    // The benchmarks’ own packages stand nearer than the program’s: one of each.
    resolve: { dedupe: shared },
    build: { target: 'es2023', outDir: join(folder, which), chunkSizeWarningLimit: 5000 },
  })
const servers = {
  own: await serveFolder(join(folder, 'own')),
  grid: await serveFolder(join(folder, 'grid')),
}
const browser = await chromium.launch({ executablePath: found.path, args: [...found.flags] })
try {
  const measured = []
  for (const rows of counts) {
    const runs: Record<'own' | 'grid', Measured[]> = { own: [], grid: [] }
    for (let turn = 0; turn < turns; turn++) {
      const own = `${servers.own.address}/#rows=${rows}`
      const grid = `${servers.grid.address}/#rows=${rows}`
      runs.own.push(await measure(browser, own, 'table tbody a'))
      runs.grid.push(await measure(browser, grid, '.ag-row .ag-cell:not(:empty)'))
    }
    const row = { rows, ...besides(middle(runs.own), middle(runs.grid)) }
    measured.push(row)
    console.log(JSON.stringify(row))
  }
  console.log(JSON.stringify({ bench: 'list', measured }))
} finally {
  await browser.close()
  servers.own.close()
  servers.grid.close()
  rmSync(folder, { recursive: true, force: true })
}

/** What one takes of the other, and both as they were. */
function besides(own: Measured, grid: Measured) {
  return { ...each((name) => own[name] / grid[name]), own, grid }
}

function middle(runs: readonly Measured[]): Measured {
  return each(
    (name) =>
      runs.map((run) => run[name]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN,
  )
}

function each(value: (name: keyof Measured) => number): Measured {
  return {
    firstPaint: round(value('firstPaint')),
    again: round(value('again')),
    keystroke: round(value('keystroke')),
    scrollP95: round(value('scrollP95')),
    scrollLongest: round(value('scrollLongest')),
    memory: round(value('memory')),
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
