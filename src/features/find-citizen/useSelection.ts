import { useCallback, useMemo, useRef, useState } from 'react'

/** Who is chosen in the list: by one, from one to another, or all that are found. */
export interface Selection {
  readonly ids: ReadonlySet<string>
  /** Turns one; with a range, everybody from the one turned last becomes as that one is now. */
  readonly onTurn: (index: number, range: boolean) => void
  readonly onAll: (chosen: boolean) => void
  readonly onNone: () => void
}

export function useSelection(
  idAt: (index: number) => string | undefined,
  count: number,
): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const last = useRef(0)
  const put = useCallback(
    (from: number, to: number, chosenOf: (before: ReadonlySet<string>) => boolean) =>
      setIds((before) => {
        const next = new Set(before)
        const chosen = chosenOf(before)
        for (let index = from; index <= to; index++) {
          const id = idAt(index)
          if (id !== undefined && chosen) next.add(id)
          else if (id !== undefined) next.delete(id)
        }
        return next
      }),
    [idAt],
  )
  const onTurn = useCallback(
    (index: number, range: boolean) => {
      const from = range ? Math.min(last.current, index) : index
      const to = range ? Math.max(last.current, index) : index
      put(from, to, (before) => !before.has(idAt(index) ?? ''))
      last.current = index
    },
    [put, idAt],
  )
  return useMemo(
    () => ({
      ids,
      onTurn,
      onAll: (chosen) => put(0, count - 1, () => chosen),
      onNone: () => setIds(new Set()),
    }),
    [ids, onTurn, put, count],
  )
}
