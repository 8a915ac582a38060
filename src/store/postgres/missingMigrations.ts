import type { Migration } from './migration'

/**
 * The steps a database still needs, numbered from 1, when it has `had` by name. Throws when it has
 * one that is not among the wanted.
 */
export function missingMigrations(
  had: readonly string[],
  wanted: readonly Migration[],
): (Migration & { readonly number: number })[] {
  for (const [index, name] of had.entries())
    if (wanted[index]?.name !== name)
      throw new Error(
        `The database has step ${index + 1} (${name}), which this program does not know. ` +
          'A newer program has been here: use that one, or a database of its own.',
      )
  return wanted.map((migration, index) => ({ ...migration, number: index + 1 })).slice(had.length)
}
