import { useEffect, useState } from 'react'

/** What a promise brings, once it is there; null until then, and if it never comes. */
export function useArrived<T>(coming: Promise<T> | null): T | null {
  const [arrived, setArrived] = useState<T | null>(null)
  useEffect(() => {
    coming?.then(setArrived, () => undefined)
  }, [coming])
  return arrived
}
