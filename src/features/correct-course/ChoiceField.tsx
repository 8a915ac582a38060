import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldsProps } from './fieldsProps'
import { useChoices, type Chosen } from './useChoices'

/** A choice among what there is. A benefit with one target group brings it along. */
export function ChoiceField(
  props: FieldsProps & {
    readonly field: Chosen
    readonly name: string
    readonly error: string | undefined
  },
) {
  const { t } = useTranslation()
  const { field, name, draft, options, error, onChange } = props
  const choices = useChoices(field, draft, options)
  const change = (value: string) => {
    // Each kind has grounds of its own.
    if (field === 'exemption') return onChange({ exemption: value, ground: '' })
    if (field !== 'benefit') return onChange({ [field]: value })
    const groups = options.benefits.find(({ benefit }) => benefit === value)?.targetGroups ?? []
    const only = groups.length === 1 ? groups[0] : null
    return onChange({ benefit: value, targetGroup: only ?? '' })
  }
  // Nothing to choose among: the benefit has settled it, or has no groups at all.
  if (field === 'targetGroup' && choices.length < 2) return null
  return (
    <NativeSelect
      name={name}
      label={t(`course.field.${field}`)}
      value={draft[field]}
      onChange={(event) => change(event.currentTarget.value)}
      data={choices}
      error={error}
    />
  )
}
