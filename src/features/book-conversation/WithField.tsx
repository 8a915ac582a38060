import { NativeSelect, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFieldError } from '../../ui/useFieldError'
import type { FieldsProps } from './fieldsProps'

/** Who of the citizen's other authority takes part, where it shares its calendar. */
export function WithField({ draft, options, errors, onChange }: FieldsProps) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { others } = options
  if (others === null) return null
  const authority = others.authorityName
  if (!others.sharesCalendar) return <Text size="sm">{t('proposed.notShared', { authority })}</Text>
  return (
    <NativeSelect
      name="/guest"
      error={word(errors['/guest'])}
      label={t('proposed.with', { authority })}
      value={draft.with}
      onChange={(event) => onChange({ with: event.currentTarget.value })}
      data={[
        { value: '', label: t('proposed.nobody') },
        ...others.people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
