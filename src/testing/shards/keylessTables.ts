import { shardKeys } from './shardKeys'

/** The tables a statement asks without saying which machine has what it wants. */
export function keylessTables(statement: string): string[] {
  const text = statement.replaceAll('"', '').replaceAll(/\s+/g, ' ').toLowerCase()
  return Object.entries(shardKeys)
    .filter(([table]) => new RegExp(`\\b(from|join|into|update) ${table}\\b`).test(text))
    .filter(([table, key]) => !namesKey(text, table, key))
    .map(([table]) => table)
}

function namesKey(text: string, table: string, key: string): boolean {
  const inserted = new RegExp(`insert into ${table} \\(([^)]*)\\)`).exec(text)?.[1]
  if (inserted !== undefined) return inserted.split(', ').includes(key)
  // What is written tells no machine. One value; rows of a question about such; or rows of values, the key first.
  return new RegExp(
    `\\b${key} = \\$|\\b${key} in \\(select id from citizens|\\(${key}, [a-z]+\\) in `,
  ).test(text.replace(/ set .* where /, ' where '))
}
