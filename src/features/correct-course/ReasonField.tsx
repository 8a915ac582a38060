import { useTranslation } from 'react-i18next'
import { useTextsFor } from '../../client/useTextsFor'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { useFieldError } from '../../ui/useFieldError'
import type { FieldsProps } from './fieldsProps'

/** Why a value that was known is replaced. Asked for only then, and never taken away once written. */
export function ReasonField(
  props: Pick<FieldsProps, 'draft' | 'errors' | 'onChange'> & { readonly needed: boolean },
) {
  const { t } = useTranslation()
  const word = useFieldError()
  const texts = useTextsFor('reason')
  const { draft, errors, needed, onChange } = props
  if (!needed && draft.reason === '' && errors['/reason'] === undefined) return null
  return (
    <StandardTextarea
      name="/reason"
      label={t('course.field.reason')}
      description={t('course.hint.reason')}
      texts={texts}
      value={draft.reason}
      onText={(reason) => onChange({ reason })}
      error={word(errors['/reason'])}
      autosize
      minRows={2}
      maxRows={8}
    />
  )
}
