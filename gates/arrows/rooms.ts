/** What one room of src/ may import. Nothing else: a package is allowed by name or not at all. */
export interface Room {
  /** The rooms it may import values and types from. Its own it may always. */
  readonly rooms: readonly string[]
  /** The rooms it may import types from, and nothing that runs. */
  readonly types?: readonly string[]
  /** The files it may load while running, by `import()`. */
  readonly loads?: readonly string[]
  readonly packages: readonly string[]
}

const look = ['react', 'react-i18next', 'i18next', '@mantine/*', '@tabler/icons-react']

/**
 * The picture of the house as data. An arrow that is not here does not exist. A room within a room
 * holds what only Node can run: the rooms of the page have no arrow to it.
 */
export const rooms: Readonly<Record<string, Room>> = {
  law: { rooms: [], packages: [] },
  domain: { rooms: ['law'], packages: ['zod', 'temporal-polyfill', 'date-holidays'] },
  contract: { rooms: ['domain', 'law'], packages: ['zod'] },

  store: { rooms: ['domain', 'law'], packages: ['idb'] },
  'store/postgres': {
    rooms: ['store', 'domain', 'law'],
    packages: ['kysely', 'pg'],
  },
  api: {
    rooms: ['contract', 'domain', 'store'],
    types: ['law'],
    packages: ['hono', 'zod', 'ical.js'],
  },
  demonstration: { rooms: ['domain', 'law'], packages: [] },
  hosts: {
    rooms: ['api', 'store', 'domain', 'demonstration', 'law', 'contract'],
    packages: ['msw', 'comlink', 'hono', 'node:*'],
  },
  'hosts/node': {
    rooms: [
      'hosts',
      'api',
      'store/postgres',
      'store',
      'domain',
      'demonstration',
      'law',
      'contract',
    ],
    packages: ['hono', '@hono/node-server', 'pg', 'node:*'],
  },

  client: { rooms: ['contract'], packages: ['react', '@tanstack/react-query', 'zod'] },
  ui: {
    rooms: [],
    types: ['contract'],
    packages: [...look, 'react-router', 'dayjs/locale/*', 'papaparse', 'write-excel-file'],
  },
  features: {
    rooms: ['client', 'contract', 'ui'],
    packages: [
      ...look,
      'react-router',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'papaparse',
    ],
  },
  app: {
    rooms: ['features', 'ui', 'client', 'contract'],
    loads: ['src/hosts/browser'],
    packages: [...look, 'react-dom', 'react-router', '@tanstack/react-query'],
  },

  testing: {
    rooms: [
      'domain',
      'law',
      'contract',
      'store',
      'store/postgres',
      'api',
      'demonstration',
      'hosts/node',
    ],
    packages: ['vitest', 'fast-check', 'pg', 'node:*'],
  },
}

/** What a test, or a suite or an arbitrary that tests call, may import beside what its room may. */
export const inTests: Room = {
  rooms: ['testing'],
  packages: ['vitest', 'fast-check', 'temporal-polyfill', 'react-dom/server', 'node:*'],
}
