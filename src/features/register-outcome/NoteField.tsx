import { useTranslation } from 'react-i18next'
import { useTextsFor } from '../../client/useTextsFor'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { useFieldError } from '../../ui/useFieldError'
import type { OutcomeDraft } from './outcomeDraft'

/** A remark; where the outcome needs one, the reason for it. */
export function NoteField(props: {
  readonly draft: OutcomeDraft
  readonly error: string | undefined
  readonly onChange: (part: Pick<OutcomeDraft, 'note'>) => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const texts = useTextsFor('reason')
  const { draft, error, onChange } = props
  const { status, excuse, note } = draft
  const cancelled = status === 'cancelled'
  const needed = cancelled || (status === 'missed' && excuse === 'other')
  return (
    <StandardTextarea
      label={cancelled ? t('after.cancelled') : needed ? t('after.otherExcuse') : t('outcome.note')}
      description={needed ? undefined : t('outcome.noteHint')}
      texts={needed ? texts : []}
      value={note}
      onText={(text) => onChange({ note: text })}
      error={word(error)}
      autosize
      minRows={2}
      maxRows={10}
    />
  )
}
