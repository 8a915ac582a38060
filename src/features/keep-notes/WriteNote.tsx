import { unanswered } from '../../client/unanswered'
import { useFormDraft } from '../../client/useFormDraft'
import { Failure } from '../../ui/Failure'
import { Waiting } from '../../ui/Waiting'
import { NoteForm } from './NoteForm'

/** A new note, as far as it was written before. */
export function WriteNote(props: { readonly citizenId: string; readonly onSaved: () => void }) {
  const opened = useFormDraft(`notes-${props.citizenId}`)
  if (opened.isPending) return <Waiting />
  if (!opened.data) return <Failure {...unanswered(opened)} />
  return <NoteForm {...props} opened={opened.data} />
}
