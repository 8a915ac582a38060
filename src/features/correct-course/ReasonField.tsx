import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFieldError } from '../../ui/useFieldError'
import type { FieldsProps } from './fieldsProps'

/** Why a value that was known is replaced. Asked for only then, and never taken away once written. */
export function ReasonField(
  props: Pick<FieldsProps, 'draft' | 'errors' | 'onChange'> & { readonly needed: boolean },
) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { draft, errors, needed, onChange } = props
  if (!needed && draft.reason === '' && errors['/reason'] === undefined) return null
  return (
    <Textarea
      name="/reason"
      label={t('course.field.reason')}
      description={t('course.hint.reason')}
      value={draft.reason}
      onChange={(event) => onChange({ reason: event.currentTarget.value })}
      error={word(errors['/reason'])}
      autosize
      minRows={2}
      maxRows={8}
    />
  )
}
