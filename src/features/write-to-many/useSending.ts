import { useState } from 'react'
import type { SaveState } from '../../client/useSave'
import { useSaveEach, type OneSave } from '../../client/useSaveEach'

/** Letters on their way, one after another. */
export interface Sending {
  readonly busy: boolean
  /** By row: how it went. */
  readonly states: ReadonlyMap<string, SaveState>
  /** What the last run was to send, and whether it was stopped. */
  readonly run: { readonly ids: readonly string[]; readonly stopped: boolean }
  /** True when all went through. */
  readonly send: (saves: readonly OneSave[]) => Promise<boolean>
  readonly stop: () => void
}

export function useSending(): Sending {
  const { busy, states, saveEach, stop } = useSaveEach()
  const [run, setRun] = useState<Sending['run']>({ ids: [], stopped: false })
  return {
    busy,
    states,
    run,
    send: (saves) => {
      setRun({ ids: saves.map(({ id }) => id), stopped: false })
      return saveEach(saves)
    },
    stop: () => {
      stop()
      setRun((now) => ({ ...now, stopped: true }))
    },
  }
}
