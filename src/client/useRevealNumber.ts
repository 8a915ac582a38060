import { useCallback } from 'react'
import { revealNumber } from '../contract/operations'
import { call } from './call'

/** Asks for a citizen's whole number; null when it could not be had. It is kept nowhere. */
export function useRevealNumber(citizenId: string): () => Promise<string | null> {
  return useCallback(async () => {
    try {
      return (await call(revealNumber, { params: { citizenId } })).number
    } catch {
      return null
    }
  }, [citizenId])
}
