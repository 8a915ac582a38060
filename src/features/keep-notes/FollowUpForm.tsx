import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../client/useMe'
import { followUpNote, type Note } from '../../contract/note'
import { ChangeForm } from './ChangeForm'
import { followUpSaid, noFollowUp } from './followUpDraft'
import { FollowUpFields } from './FollowUpFields'
import { useChange } from './useChange'

/** When and by whom a note or an agreement is followed up, to be changed. */
export function FollowUpForm(props: {
  readonly citizenId: string
  readonly note: Note
  readonly onEnd: () => void
}) {
  const { t } = useTranslation()
  const me = useMe().data
  const { note } = props
  const [draft, setDraft] = useState(note.followUp ?? noFollowUp)
  const change = useChange(followUpNote, { ...props, done: t('notes.followSaved') })
  // An empty day is an error at the day: that it is not followed up has a button of its own.
  const body = { followUp: { ...followUpSaid(draft, me?.id ?? ''), settled: false } }
  return (
    <ChangeForm change={change} body={body} onEnd={props.onEnd}>
      <FollowUpFields
        label={t('notes.followOn')}
        draft={draft}
        errors={change.errors}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      {note.agreement === null && note.followUp !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => void change.save({ followUp: null })}
        >
          {t('notes.noFollow')}
        </Button>
      )}
    </ChangeForm>
  )
}
