import { readArguments, type ReadArguments } from './readArguments'

/** What `npm run migrate` is told. */
export function migrateArguments(
  args: readonly string[],
): ReadArguments<{ readonly data: string }> {
  return readArguments(args, { data: { type: 'string', default: '.rettidig' } })
}
