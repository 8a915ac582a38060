import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Operation } from '../contract/operation'
import { ApiProblem } from './apiProblem'
import type { AnswerTo, Asking } from './call'
import { rememberedPerson } from './person'
import { untilAnswered } from './untilAnswered'
import { formDrafts } from './useFormDraft'

/**
 * How a save stands. `unknown` means that nobody has answered yet whether it happened: it is
 * asked again, with the same request id, until somebody does.
 */
export type SaveState =
  | { readonly is: 'idle' }
  | { readonly is: 'saving' }
  | { readonly is: 'unknown' }
  | { readonly is: 'saved' }
  | { readonly is: 'refused'; readonly problem: ApiProblem }

export interface Save<O extends Operation> {
  readonly state: SaveState
  /**
   * Saves as the person of this moment, whoever is chosen later. Null when refused, or when a save
   * is already under way.
   */
  readonly save: (asking: Asking<O>) => Promise<AnswerTo<O> | null>
  /** False once the screen that saved has been left: then one must not be taken anywhere. */
  readonly isHere: () => boolean
}

/** Saves by one command. One save at a time: twenty clicks send one. */
export function useSave<O extends Operation>(operation: O): Save<O> {
  const queries = useQueryClient()
  const [state, setState] = useState<SaveState>({ is: 'idle' })
  const busy = useRef(false)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])

  const save = useCallback(
    async (asking: Asking<O>) => {
      if (busy.current) return null
      busy.current = true
      setState({ is: 'saving' })
      const settled = { ...asking, person: rememberedPerson() }
      try {
        const answer = await untilAnswered(operation, settled, () => setState({ is: 'unknown' }))
        setState({ is: 'saved' })
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== formDrafts })
        return answer
      } catch (problem) {
        if (!(problem instanceof ApiProblem)) throw problem
        setState({ is: 'refused', problem })
        return null
      } finally {
        busy.current = false
      }
    },
    [operation, queries],
  )
  const isHere = useCallback(() => here.current, [])
  return { state, save, isHere }
}
