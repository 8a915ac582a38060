import { useCallback, useEffect, useRef, useState } from 'react'
import { dropFormDraft, keepFormDraft } from '../contract/operations'
import { call } from './call'
import { draftsInTurn } from './draftsInTurn'
import { rememberedPerson } from './person'
import type { OpenedForm } from './useFormDraft'

/** How long one stops typing before it is kept, in milliseconds. */
const lull = 300

export interface Typed<T> {
  readonly value: T
  readonly change: (part: Partial<T>) => void
  /** Made when the form was opened; stays with what is typed. */
  readonly requestId: string
  /** When what stands in the form was typed, if it was found again; local date and time. */
  readonly foundFrom: { readonly on: string; readonly at: string } | null
  /** The time of day at which what stands in the form was last kept; null until it is. */
  readonly keptAt: string | null
  /** Forgets what was found and begins on a fresh form. */
  readonly startOver: () => void
  /** What is typed is saved, or not wanted: it is kept no longer. */
  readonly done: () => void
}

/**
 * What is typed in a form, found again as it was left and kept at every lull, so that neither a
 * closed tab nor a new version of the program loses it.
 */
export function useTyped<T extends object>(opened: OpenedForm, fresh: T): Typed<T> {
  const [found, setFound] = useState(() => readDraft(opened, fresh))
  const [value, setValue] = useState(found?.value ?? fresh)
  const [requestId, setRequestId] = useState(() => found?.requestId ?? crypto.randomUUID())
  const kept = useRef(JSON.stringify(value))
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const over = useRef(false)
  const { form, mine } = opened

  const keep = useCallback(
    (typed: T) => {
      const content = JSON.stringify(typed)
      if (!mine || over.current || content === kept.current) return
      kept.current = content
      const asking = { params: { form }, body: { requestId, content }, person: rememberedPerson() }
      const keeping = draftsInTurn(form, () => call(keepFormDraft, asking))
      void forgiving(keeping.then(({ at }) => setKeptAt(at)))
    },
    [form, mine, requestId],
  )
  const keepLatest = useRef(() => keep(value))
  useEffect(() => {
    keepLatest.current = () => keep(value)
    const timer = setTimeout(() => keep(value), lull)
    return () => clearTimeout(timer)
  }, [keep, value])
  useEffect(() => () => keepLatest.current(), [])

  const drop = () => {
    if (!mine) return
    const asking = { params: { form }, person: rememberedPerson() }
    void forgiving(draftsInTurn(form, () => call(dropFormDraft, asking)))
  }
  return {
    value,
    change: useCallback((part) => setValue((now) => ({ ...now, ...part })), []),
    requestId,
    foundFrom: found,
    keptAt,
    startOver: () => {
      setFound(null)
      setKeptAt(null)
      setValue(fresh)
      setRequestId(crypto.randomUUID())
      kept.current = JSON.stringify(fresh)
      drop()
    },
    // Also what is typed while a save is on its way: it is no part of what was saved.
    done: () => {
      over.current = true
      drop()
    },
  }
}

/** The form as it was left; null when nothing was, or when it was left by an older version. */
function readDraft<T extends object>(
  { draft }: OpenedForm,
  fresh: T,
): { value: T; requestId: string; on: string; at: string } | null {
  if (draft === null) return null
  const { content, ...rest } = draft
  const value = jsonIn(content)
  return hasShapeOf(fresh, value) ? { value, ...rest } : null
}

/** Null for a text that is no JSON: the API keeps any. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function hasShapeOf<T extends object>(fresh: T, value: unknown): value is T {
  if (typeof value !== 'object' || value === null) return false
  const found = new Map(Object.entries(value))
  return (
    found.size === Object.keys(fresh).length &&
    Object.entries(fresh).every(([name, one]) => {
      const other: unknown = found.get(name)
      return one === null || other === null || typeof one === typeof other
    })
  )
}

/** That a draft could not be kept stops nobody: what is typed still stands in the form. */
async function forgiving(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined)
}
