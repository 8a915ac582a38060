import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What an employer is known by, as it stands in a form. */
export interface TypedEmployer {
  readonly name: string
  readonly cvr: string
  readonly pNumber: string
  readonly sector: 'private' | 'public'
}

/** The fields an employer cannot be without, and the number of the place where there are several. */
export function EmployerFields(props: {
  readonly value: TypedEmployer
  /** What is wrong with a field, by pointer. */
  readonly wrong: (pointer: string) => string | undefined
  readonly onChange: (part: Partial<TypedEmployer>) => void
}) {
  const { t } = useTranslation()
  const { value, wrong, onChange } = props
  const text = (name: 'name' | 'cvr' | 'pNumber', description?: string) => (
    <TextInput
      name={`/${name}`}
      label={t(`employers.${name}`)}
      {...(description !== undefined && { description, inputMode: 'numeric' as const })}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value[name]}
      error={wrong(`/${name}`)}
      autoComplete="off"
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
    />
  )
  return (
    <>
      {text('name')}
      {text('cvr', t('employers.cvrHint'))}
      {text('pNumber', t('employers.pNumberHint'))}
      <NativeSelect
        name="/sector"
        label={t('employers.sector')}
        value={value.sector}
        error={wrong('/sector')}
        onChange={({ currentTarget }) =>
          onChange({ sector: currentTarget.value === 'public' ? 'public' : 'private' })
        }
        data={(['private', 'public'] as const).map((sector) => ({
          value: sector,
          label: t(`employers.sectors.${sector}`),
        }))}
      />
    </>
  )
}
