import { useRef, useState, type RefObject } from 'react'
import type { FieldErrors } from '../../client/fieldErrors'
import { useSubmit } from '../../client/useSubmit'
import type { SaveState } from '../../client/useSave'
import type { changeNote, followUpNote, Note } from '../../contract/note'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { useSavedNotice } from '../../ui/useSavedNotice'

export interface Change {
  readonly form: RefObject<HTMLFormElement | null>
  readonly state: SaveState
  readonly errors: FieldErrors
  readonly save: (body: unknown) => Promise<void>
}

/** Changing a note in one way, after which its form closes and `done` is said. */
export function useChange(
  operation: typeof changeNote | typeof followUpNote,
  about: {
    readonly citizenId: string
    readonly note: Note
    readonly onEnd: () => void
    readonly done: string
  },
): Change {
  const { citizenId, note, onEnd, done } = about
  const saidSaved = useSavedNotice()
  const form = useRef<HTMLFormElement>(null)
  // A request is answered once: another body is another request.
  const [sent, setSent] = useState({ body: '', requestId: crypto.randomUUID() })
  const { state, errors, submit, isHere } = useSubmit(operation, form, focusFirstError)
  const save = async (body: unknown) => {
    const said = JSON.stringify(body)
    const requestId = sent.body === said ? sent.requestId : crypto.randomUUID()
    setSent({ body: said, requestId })
    const params = { citizenId, noteId: note.id }
    if ((await submit(body, { params, requestId, version: note.version })) === null) return
    saidSaved(done)
    if (!isHere()) return
    focusHeading()
    onEnd()
  }
  return { form, state, errors, save }
}
