import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../../scripts/runCommand'

export interface Load {
  readonly address: string
  /** What is asked next. */
  readonly request: () => Asking
}

export interface Asking {
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Measured {
  readonly perSecond: number
  /** In milliseconds. */
  readonly p90: number
  readonly p97_5: number
  /** Answers that were no success, of all. */
  readonly refused: number
  readonly answers: number
}

const connections = 32

/** What an address answers in so many seconds, asked over 32 connections. */
export async function load({ address, request }: Load, seconds: number): Promise<Measured> {
  const result = await autocannon({
    url: address,
    connections,
    duration: seconds,
    timeout: 600,
    requests: [{ setupRequest: (base) => ({ ...base, ...asking(request()) }) }],
  })
  // Who hung up at the end is still being answered: whoever is measured next must not wait for them.
  const { path, ...last } = request()
  await (await fetch(address + path, last)).text()
  const answers = result['2xx'] + result.non2xx
  const perSecond = Math.round((result['2xx'] / result.duration) * 10) / 10
  const { p90, p97_5 } = result.latency
  return { perSecond, p90, p97_5, refused: result.non2xx, answers }
}

/** Of its own, since it is written into. */
function asking({ path, method, headers, body }: Asking): Asking {
  return { path, method, headers: { ...headers }, ...(body !== undefined && { body }) }
}

type Autocannon = (options: {
  readonly url: string
  readonly connections: number
  readonly duration: number
  readonly timeout: number
  readonly requests: readonly {
    readonly setupRequest: (base: object) => object
  }[]
}) => Promise<{
  readonly '2xx': number
  readonly non2xx: number
  readonly duration: number
  readonly latency: { readonly p90: number; readonly p97_5: number }
}>

/** Installed beside the benchmark, which installs it before it measures. */
const autocannon: Autocannon = (options) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it comes without types
  const run = createRequire(join(root, 'bench/'))('autocannon') as Autocannon
  return run(options)
}
