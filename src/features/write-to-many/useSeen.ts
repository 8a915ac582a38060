import { useState } from 'react'

/**
 * Every row that was ever in a list here, as it is now, or as it was last when it has left it; in the
 * order it was first seen. What was sent, or refused, stays in view.
 */
export function useSeen<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly { readonly row: Row; readonly gone: boolean }[] {
  const [seen, setSeen] = useState<readonly Row[]>(rows)
  const fresh = new Map(rows.map((row) => [keyOf(row), row]))
  const known = new Set(seen.map(keyOf))
  const added = rows.filter((row) => !known.has(keyOf(row)))
  if (added.length > 0) setSeen([...seen, ...added])
  return seen.map((row) => {
    const now = fresh.get(keyOf(row))
    return { row: now ?? row, gone: now === undefined }
  })
}
