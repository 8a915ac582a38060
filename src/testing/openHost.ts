import type { Receivers } from '../api/dispatch'
import type { LogLine } from '../hosts/node/log'
import { usualLimits, type Limits } from '../hosts/node/limits'
import type { Program } from '../hosts/node/readProgram'
import { startHost, type StartedHost } from '../hosts/node/startHost'
import { contentsOf, type Seed } from '../store/contents'
import { memoryStore } from '../store/memory'
import type { Store } from '../store/store'
import { buildSeed } from './buildSeed'

export interface OpenedHost extends StartedHost {
  /** Everything it logged. */
  readonly lines: readonly LogLine[]
}

const nothingBuilt: Program = { html: '<html><head></head></html>', files: new Map() }

/** The Node host on a port of its own over a memory store, with a fixed clock. */
export async function openHost(
  given: {
    readonly now?: string
    readonly seed?: Seed
    readonly store?: Store
    readonly wrap?: (store: Store) => Store
    readonly ready?: () => Promise<boolean>
    readonly limits?: Partial<Limits>
    readonly program?: Program
    readonly host?: string
    readonly publicAddress?: string
    readonly demonstrationPeople?: boolean
    readonly receivers?: Receivers
    readonly newId?: () => string
  } = {},
): Promise<OpenedHost> {
  const { now = '2026-11-23T08:00:00Z', seed = buildSeed(), wrap = (store: Store) => store } = given
  const lines: LogLine[] = []
  let made = 0
  const started = await startHost({
    host: given.host ?? '127.0.0.1',
    port: 0,
    publicAddress: given.publicAddress === undefined ? null : new URL(given.publicAddress),
    demonstrationPeople: given.demonstrationPeople ?? false,
    program: given.program ?? nothingBuilt,
    limits: { ...usualLimits, ...given.limits },
    log: (line) => lines.push(line),
    store: wrap(given.store ?? memoryStore(contentsOf(seed))),
    ready: given.ready ?? (async () => true),
    now: () => now,
    newId: given.newId ?? (() => `made-${++made}`),
    receivers: given.receivers ?? new Map(),
  })
  return { ...started, lines }
}
