import { useLocalStorage } from '@mantine/hooks'
import { listColumns } from './listColumns'
import type { SavedView } from './savedView'

/** How many views somebody can keep, and how long a name may be. */
export const savedViewLimits = { views: 30, name: 60 } as const

/** Somebody’s saved views in order of name, kept in this browser; what cannot be read is left out. */
export function useSavedViews(
  person: string | null,
): readonly [readonly SavedView[], (views: readonly SavedView[]) => void] {
  const [kept, keep] = useLocalStorage<unknown>({
    key: `rettidig.views.${person ?? ''}`,
    getInitialValueInEffect: false,
  })
  const views = Array.isArray(kept) ? kept.flatMap(readable) : []
  return [views.toSorted((a, b) => a.name.localeCompare(b.name, 'da')), keep]
}

function readable(kept: unknown): readonly SavedView[] {
  if (typeof kept !== 'object' || kept === null) return []
  if (!('name' in kept && 'address' in kept && 'columns' in kept)) return []
  const { name, address, columns } = kept
  if (typeof name !== 'string' || typeof address !== 'string' || !Array.isArray(columns)) return []
  const known: readonly unknown[] = columns
  return [{ name, address, columns: listColumns.filter((column) => known.includes(column)) }]
}
