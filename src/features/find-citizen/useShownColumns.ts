import { useLocalStorage } from '@mantine/hooks'
import { listColumns, usualColumns, type ListColumn } from './listColumns'

/** Which columns are shown; kept in this browser. */
export function useShownColumns(): {
  readonly shown: readonly ListColumn[]
  readonly onShow: (columns: readonly ListColumn[]) => void
} {
  const [kept, keep] = useLocalStorage<readonly string[] | undefined>({
    key: 'rettidig.columns',
    getInitialValueInEffect: false,
  })
  const asked = Array.isArray(kept) ? kept : usualColumns
  return { shown: listColumns.filter((column) => asked.includes(column)), onShow: keep }
}
