import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { installDependencies } from '../scripts/installDependencies.mjs'
import { root } from '../scripts/runCommand'
import { startEmbeddedPostgres } from '../src/hosts/node/startEmbeddedPostgres'
import { measureOneSlot } from './api/measureOneSlot'
import { measureSize } from './api/measureSize'

/**
 * What the API answers on PostgreSQL, asked over 32 connections, beside a bare route that sends the
 * same statements in the same run. Sizes and seconds can be given: `npm run bench:api -- 600,10000 5`.
 */
const sizes = (process.argv[2] ?? '600,10000,100000').split(',').map(Number)
const seconds = Number(process.argv[3] ?? 10)

await installDependencies(pathToFileURL(join(root, 'bench/')))
const folder = await mkdtemp(join(tmpdir(), 'rettidig-bench-'))
const postgres = await startEmbeddedPostgres({ folder })
try {
  const measured = []
  for (const citizens of sizes) {
    const name = `town_${citizens}`
    const client = new pg.Client({ connectionString: postgres.url })
    await client.connect()
    await client.query(`CREATE DATABASE ${name}`)
    await client.end()
    const url = postgres.url.replace(/[^/]+$/, name)
    const figures = await measureSize({ url, folder, seconds }, citizens)
    measured.push(figures)
    for (const what of ['list', 'citizen', 'booking'] as const) {
      const { own, bare, ratio } = figures[what]
      console.log(
        `${citizens} citizens, ${what}: ${own.perSecond} a second (97.5 % within ${own.p97_5} ms) against ${bare.perSecond}, ${ratio} times`,
      )
    }
    console.log(
      `${citizens} citizens: the first list of a day takes ${figures.firstListOfTheDay} ms; ${figures.inserts.constrained} talks a second are written with constraints, ${figures.inserts.plain} without any: ${figures.inserts.ofPlain}`,
    )
  }
  const oneSlot = await measureOneSlot(200)
  console.log(`16 on one slot: 99 % within ${oneSlot.p99} ms, all within ${oneSlot.max} ms`)
  const goal = { ratio: 2, insertsOfPlain: 0.33, oneSlotP99: 100 }
  console.log(JSON.stringify({ bench: 'api', connections: 32, goal, measured, oneSlot }))
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}
