import { Group, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { DateField } from '../../ui/DateField'
import { FoldField } from '../../ui/FoldField'
import { parseTime } from '../../ui/parseTime'
import { useFieldError } from '../../ui/useFieldError'
import type { HeldDraft } from './heldDraft'

/** When a talk took place, and how long it was. */
export function HeldTimeFields(props: {
  readonly draft: HeldDraft
  readonly errors: FieldErrors
  readonly onChange: (part: Partial<HeldDraft>) => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { draft, errors, onChange } = props
  return (
    <>
      <Group align="flex-start" gap="sm">
        <DateField
          name="/on"
          label={t('booking.date')}
          value={draft.on}
          onChange={(on) => onChange({ on, fold: null })}
          error={word(errors['/on'])}
        />
        <TextInput
          name="/at"
          label={t('booking.time')}
          description={t('booking.timeHint')}
          value={draft.at}
          onChange={(event) => onChange({ at: event.currentTarget.value, fold: null })}
          onBlur={() => onChange({ at: parseTime(draft.at) })}
          error={word(errors['/at'])}
          inputMode="numeric"
          autoComplete="off"
          w={110}
        />
        <TextInput
          name="/minutes"
          label={t('booking.minutes')}
          description={t('booking.minutesHint')}
          value={draft.minutes}
          onChange={(event) => onChange({ minutes: event.currentTarget.value })}
          error={word(errors['/minutes'])}
          inputMode="numeric"
          autoComplete="off"
          w={170}
        />
      </Group>
      <FoldField value={draft.fold} error={errors['/at']} onChange={(fold) => onChange({ fold })} />
    </>
  )
}
