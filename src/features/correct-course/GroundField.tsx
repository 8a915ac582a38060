import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useTextsFor } from '../../client/useTextsFor'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { useGroundName } from '../../ui/useGroundName'
import type { FieldsProps } from './fieldsProps'

/** The ground of an exemption: chosen among the law's where it names them, otherwise written. */
export function GroundField(
  props: FieldsProps & { readonly name: string; readonly error: string | undefined },
) {
  const { t } = useTranslation()
  const named = useGroundName()
  const texts = useTextsFor('reason')
  const { draft, options, name, error, onChange } = props
  const kind = options.exemptions.find((row) => row.kind === draft.exemption)
  const shared = {
    name,
    label: t('course.field.ground'),
    value: draft.ground,
    error,
  }
  if (kind?.grounds)
    return (
      <NativeSelect
        {...shared}
        onChange={(event) => onChange({ ground: event.currentTarget.value })}
        data={[
          { value: '', label: t('course.choose') },
          ...kind.grounds.map((ground) => ({ value: ground, label: named(ground) })),
        ]}
      />
    )
  return (
    <StandardTextarea
      {...shared}
      description={t(
        draft.exemption === 'one-in-four' ? 'course.hint.assessment' : 'course.hint.ground',
      )}
      texts={texts}
      onText={(ground) => onChange({ ground })}
      autosize
      minRows={2}
      maxRows={8}
    />
  )
}
