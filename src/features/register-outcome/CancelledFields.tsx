import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { useFieldError } from '../../ui/useFieldError'
import type { OutcomeDraft } from './outcomeDraft'

const sides = ['citizen', 'authority'] as const

/** Of a talk that was cancelled: by whom. */
export function CancelledFields(props: {
  readonly cancelledBy: OutcomeDraft['cancelledBy']
  readonly errors: FieldErrors
  readonly onChange: (part: Pick<OutcomeDraft, 'cancelledBy'>) => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { cancelledBy, errors, onChange } = props
  return (
    <Radio.Group
      label={t('outcome.by')}
      value={cancelledBy}
      onChange={(picked) => onChange({ cancelledBy: sides.find((row) => row === picked) ?? null })}
      error={word(errors['/cancelledBy'])}
    >
      <Stack gap="xs" mt="xs">
        {sides.map((side) => (
          <Radio
            key={side}
            value={side}
            label={t(`outcome.${side}`)}
            aria-invalid={errors['/cancelledBy'] !== undefined || undefined}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
