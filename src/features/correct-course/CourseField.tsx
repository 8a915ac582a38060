import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/DateField'
import { useFieldError } from '../../ui/useFieldError'
import { ChoiceField } from './ChoiceField'
import type { CourseDraft } from './courseDraft'
import type { FieldsProps } from './fieldsProps'
import { GroundField } from './GroundField'
import { pointerOf } from './pointerOf'

/** One field: a day, a text, a tick or a choice. */
export function CourseField(props: FieldsProps & { readonly field: keyof CourseDraft }) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { field, draft, errors, within, onChange } = props
  const name = pointerOf(field, within)
  const error = word(errors[name])
  switch (field) {
    case 'from':
    case 'to':
    case 'on':
    case 'expectedRecovery':
    case 'employerExpectsRecovery':
    case 'handedOverOn':
    case 'referredOn':
      return (
        <DateField
          name={name}
          label={t(`course.field.${field}`)}
          value={draft[field]}
          onChange={(value) => onChange({ [field]: value })}
          error={error}
        />
      )
    case 'employed':
    case 'workDuty':
      return (
        <Checkbox
          name={name}
          label={t(`course.field.${field}`)}
          checked={draft[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.checked })}
        />
      )
    case 'number':
    case 'name':
    case 'phone':
    case 'employer':
      return (
        <TextInput
          name={name}
          label={t(`course.field.${field}`)}
          description={t(`course.hint.${field}`)}
          value={draft[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
          error={error}
          autoComplete="off"
          inputMode={field === 'number' ? 'numeric' : field === 'phone' ? 'tel' : 'text'}
        />
      )
    case 'benefit':
    case 'targetGroup':
    case 'endedBecause':
    case 'because':
    case 'referredBecause':
    case 'digitalPost':
    case 'vocationalEducation':
    case 'municipality':
    case 'unemploymentFund':
    case 'exemption':
      return <ChoiceField {...props} field={field} name={name} error={error} />
    case 'ground':
      return <GroundField {...props} name={name} error={error} />
    case 'reason':
      return null
  }
}
