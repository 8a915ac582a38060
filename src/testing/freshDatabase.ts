import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import type { Seed } from '../store/contents'
import { seedPostgres } from '../store/postgres/seedPostgres'

/** A database with the program's schema and the seed in it, for as long as the test runs. */
export async function freshDatabase(seed: Seed): Promise<string> {
  const template = seeded.get(seed) ?? seedTemplate(seed)
  seeded.set(seed, template)
  return emptyDatabase(await template)
}

/** A database with nothing in it, or with what a template has, for as long as the test runs. */
export async function emptyDatabase(template?: string): Promise<string> {
  const name = await createDatabase(template)
  onTestFinished(async () => {
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
  })
  return urlOf(name)
}

/** By the seed they hold: a copy takes less time than to write it again. */
const seeded = new WeakMap<Seed, Promise<string>>()

async function seedTemplate(seed: Seed): Promise<string> {
  const name = await createDatabase('migrated')
  await seedPostgres(urlOf(name), seed)
  return name
}

const server = new pg.Pool({ connectionString: inject('postgres'), max: 1 })
server.on('error', () => undefined)

async function createDatabase(template = 'template1'): Promise<string> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await server.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`)
  return name
}

function urlOf(database: string): string {
  return inject('postgres').replace(/[^/]+$/, database)
}
