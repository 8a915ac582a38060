import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ApiProblem } from './apiProblem'
import { formDrafts } from './useFormDraft'
import type { SaveState } from './useSave'

/** One of many saves: `ask` asks until it is answered, and throws `ApiProblem` when it is refused. */
export interface OneSave {
  readonly id: string
  readonly ask: (onUnknown: () => void) => Promise<unknown>
}

/**
 * Saves many things one after another. What is refused stops none of the others; while nobody
 * answers, the rest wait. One run at a time; it can be stopped between two.
 */
export function useSaveEach(): {
  readonly busy: boolean
  /** By id, of everything that was ever sent from here. */
  readonly states: ReadonlyMap<string, SaveState>
  /** False when any was refused or not sent, or a run is under way. */
  readonly saveEach: (saves: readonly OneSave[]) => Promise<boolean>
  /** What is not sent yet is left; what is on its way is waited for. */
  readonly stop: () => void
} {
  const queries = useQueryClient()
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map())
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const stopped = useRef(false)

  async function saveEach(saves: readonly OneSave[]) {
    if (running.current) return false
    running.current = true
    stopped.current = false
    setBusy(true)
    const tell = (id: string, state: SaveState) => setStates((now) => new Map(now).set(id, state))
    let refused = 0
    try {
      for (const { id, ask } of saves) {
        if (stopped.current) return false
        tell(id, { is: 'saving' })
        const outcome = await outcomeOf(() => ask(() => tell(id, { is: 'unknown' })))
        if (outcome.is === 'refused') refused += 1
        tell(id, outcome)
      }
      return refused === 0
    } finally {
      running.current = false
      setBusy(false)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== formDrafts })
    }
  }

  const stop = () => {
    stopped.current = true
  }
  return { busy, states, saveEach, stop }
}

async function outcomeOf(ask: () => Promise<unknown>): Promise<SaveState> {
  try {
    await ask()
    return { is: 'saved' }
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem
    return { is: 'refused', problem }
  }
}
