import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeNote, type Note } from '../../contract/note'
import { useFieldError } from '../../ui/useFieldError'
import { ChangeForm } from './ChangeForm'
import { useChange } from './useChange'

/** The words of a note, to be put otherwise. */
export function PutForm(props: {
  readonly citizenId: string
  readonly note: Note
  readonly onEnd: () => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const [text, setText] = useState(props.note.text)
  const change = useChange(changeNote, { ...props, done: t('notes.saved') })
  return (
    <ChangeForm change={change} body={{ text }} onEnd={props.onEnd}>
      <Textarea
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens where the button was that asked for it
        autoFocus
        name="/text"
        label={t('notes.text')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={word(change.errors['/text'])}
        autosize
        minRows={3}
        maxRows={16}
      />
    </ChangeForm>
  )
}
