import { Button, Fieldset, NativeSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { capital } from '../../ui/capital'
import { DateField } from '../../ui/DateField'
import { useFieldError } from '../../ui/useFieldError'
import type { HindranceDraft } from './needsDraft'
import { WeekdayFields } from './WeekdayFields'

const kinds = ['child-care', 'health', 'work', 'holiday', 'illness'] as const

/** One thing that hinders: every week at certain hours, or for some days. */
export function HindranceFields(props: {
  readonly number: number
  readonly hindrance: HindranceDraft
  readonly errors: FieldErrors
  readonly onChange: (part: Partial<HindranceDraft>) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const { number, hindrance, errors, onChange, onRemove } = props
  const pointer = `/hindrances/${number - 1}/when`
  const date = (field: 'from' | 'to' | 'until', label: string) => (
    <DateField
      name={`${pointer}/${field}`}
      label={label}
      value={hindrance[field]}
      onChange={(typed) => onChange({ [field]: typed })}
      error={word(errors[`${pointer}/${field}`])}
    />
  )
  return (
    <Fieldset legend={t('needs.hindrance', { number })} w="100%">
      <Stack gap="sm" align="flex-start">
        <NativeSelect
          label={t('needs.kind')}
          value={hindrance.kind}
          onChange={({ currentTarget: { value } }) =>
            onChange({ kind: kinds.find((kind) => kind === value) ?? hindrance.kind })
          }
          data={kinds.map((kind) => ({ value: kind, label: capital(t(`needs.kinds.${kind}`)) }))}
        />
        <NativeSelect
          label={t('needs.every')}
          value={hindrance.every}
          onChange={(event) =>
            onChange({ every: event.currentTarget.value === 'week' ? 'week' : 'day' })
          }
          data={[
            { value: 'week', label: t('needs.everyWeek') },
            { value: 'day', label: t('needs.everyDay') },
          ]}
        />
        {hindrance.every === 'week' ? (
          <>
            <WeekdayFields
              pointer={`${pointer}/days`}
              days={hindrance.days}
              errors={errors}
              onChange={(days) => onChange({ days })}
            />
            {date('until', t('needs.until'))}
          </>
        ) : (
          <>
            {date('from', t('needs.firstDay'))}
            {date('to', t('needs.lastDay'))}
          </>
        )}
        <Button variant="subtle" size="compact-sm" onClick={onRemove}>
          {t('needs.remove', { number })}
        </Button>
      </Stack>
    </Fieldset>
  )
}
