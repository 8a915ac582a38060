import { citizensArgument } from './citizensArgument'
import { readArguments, type ReadArguments } from './readArguments'

export interface ServeArguments {
  readonly host: string
  readonly port: number
  /** Where people find the site, when a server with TLS stands in front. */
  readonly publicAddress: URL | null
  /** Where the database of its own keeps what it is given. */
  readonly data: string
  readonly demonstrationPeople: boolean
  /** How many made-up citizens an empty database is filled with; undefined for none. */
  readonly citizens: number | undefined
}

/** What `npm run serve` is told. */
export function serveArguments(args: readonly string[]): ReadArguments<ServeArguments> {
  const read = readArguments(args, {
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '4980' },
    address: { type: 'string' },
    data: { type: 'string', default: '.rettidig' },
    citizens: { type: 'string' },
    'demonstration-people': { type: 'boolean', default: false },
  })
  if (!read.ok) return read
  const { host, port, address, data, 'demonstration-people': demonstrationPeople } = read.values
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return { ok: false, because: `--port is a number from 0 to 65535, not ${port}` }
  const publicAddress = address === undefined ? null : siteAt(address)
  if (publicAddress === undefined)
    return { ok: false, because: `--address is like https://rettidig.example, not ${address}` }
  const asked = read.values.citizens
  const citizens = asked === undefined ? undefined : citizensArgument(asked)
  if (asked !== undefined && citizens === undefined)
    return { ok: false, because: `--citizens is a number from 1 to 100000, not ${asked}` }
  return {
    ok: true,
    values: { host, port: Number(port), publicAddress, data, demonstrationPeople, citizens },
  }
}

/** The program stands at the top of its own name. */
function siteAt(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const whole =
    /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === ''
  return whole && url.username === '' ? url : undefined
}
