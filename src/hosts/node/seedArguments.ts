import { citizensArgument } from './citizensArgument'
import { readArguments, type ReadArguments } from './readArguments'

export interface SeedArguments {
  readonly citizens: number
  readonly data: string
  /** Everything that is there is taken away first. */
  readonly instead: boolean
}

/** What `npm run seed` is told. */
export function seedArguments(args: readonly string[]): ReadArguments<SeedArguments> {
  const read = readArguments(args, {
    citizens: { type: 'string', default: '600' },
    data: { type: 'string', default: '.rettidig' },
    instead: { type: 'boolean', default: false },
  })
  if (!read.ok) return read
  const { data, instead } = read.values
  const citizens = citizensArgument(read.values.citizens)
  return citizens === undefined
    ? { ok: false, because: `--citizens is a number from 1 to 100000, not ${read.values.citizens}` }
    : { ok: true, values: { citizens, data, instead } }
}
