import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { useFieldError } from '../../ui/useFieldError'
import { AgreementList } from './AgreementList'
import type { OutcomeDraft } from './outcomeDraft'

const forms = ['physical', 'video', 'phone'] as const

/** Of a talk that was held: in which form, and what was agreed. */
export function HeldFields(props: {
  /** Null while nobody has said it. */
  readonly form: OutcomeDraft['form'] | null
  readonly agreements: OutcomeDraft['agreements']
  readonly errors: FieldErrors
  readonly onChange: (part: Partial<Pick<OutcomeDraft, 'form' | 'agreements'>>) => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { form, agreements, errors, onChange } = props
  return (
    <>
      <NativeSelect
        label={t('after.form')}
        value={form ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const picked = forms.find((row) => row === value)
          if (picked) onChange({ form: picked })
        }}
        data={[
          ...(form === null ? [{ value: '', label: t('course.choose') }] : []),
          ...forms.map((value) => ({ value, label: t(`form.${value}`) })),
        ]}
        error={word(errors['/form'])}
      />
      <AgreementList
        agreements={agreements}
        errors={errors}
        onChange={(changed) => onChange({ agreements: changed })}
      />
    </>
  )
}
