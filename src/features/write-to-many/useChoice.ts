import { useRef } from 'react'
import type { OpenedForm } from '../../client/useFormDraft'
import { useTyped, type Typed } from '../../client/useTyped'
import { nothingChosen, type LetterDraft } from './letterDraft'

/** What is chosen on a list, found again as it was left. */
export interface Choice {
  readonly typed: Typed<LetterDraft>
  readonly isChosen: (key: string) => boolean
  readonly choose: (keys: readonly string[], chosen: boolean) => void
  /** The id a row is sent under: the same until something else is asked for it. */
  readonly requestFor: (key: string, body: unknown) => string
  /** It was refused: what is sent next is a new request. */
  readonly forget: (key: string) => void
}

export function useChoice(opened: OpenedForm): Choice {
  const typed = useTyped(opened, nothingChosen)
  const { chosen, requests } = typed.value
  // Many are sent in one go, between two renderings.
  const latest = useRef(requests)
  const keep = (next: LetterDraft['requests']) => {
    latest.current = next
    typed.change({ requests: next })
  }
  return {
    typed,
    isChosen: (key) => chosen.includes(key),
    choose: (keys, on) => {
      const others = chosen.filter((key) => !keys.includes(key))
      typed.change({ chosen: on ? [...others, ...keys] : others })
    },
    requestFor: (key, body) => {
      const of = JSON.stringify(body)
      const before = latest.current[key]
      if (before?.of === of) return before.id
      const id = crypto.randomUUID()
      keep({ ...latest.current, [key]: { id, of } })
      return id
    },
    forget: (key) => {
      const { [key]: _sent, ...others } = latest.current
      keep(others)
    },
  }
}
