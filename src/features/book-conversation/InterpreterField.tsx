import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { capital } from '../../ui/capital'
import { interpreterLanguages } from '../../ui/interpreterLanguages'
import { useLanguageName } from '../../ui/useLanguageName'

/** The language an interpreter is to know. */
export function InterpreterField(props: {
  readonly name: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (language: string) => void
}) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const { name, value, error, onChange } = props
  const languages = new Set([...interpreterLanguages, ...(value === '' ? [] : [value])])
  return (
    <NativeSelect
      name={name}
      label={t('booking.language')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      data={[
        { value: '', label: '' },
        ...[...languages]
          .map((code) => ({ value: code, label: capital(languageName(code)) }))
          .toSorted((a, b) => a.label.localeCompare(b.label, 'da')),
      ]}
    />
  )
}
