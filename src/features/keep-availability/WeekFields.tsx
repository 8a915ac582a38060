import { Fieldset, Stack } from '@mantine/core'
import { useWeekdayName } from '../../ui/useWeekdayName'
import type { FieldsProps } from './fieldsProps'
import { weekdays } from './hoursDraft'
import { SpanFields } from './SpanFields'

/** The usual week, day by day. */
export function WeekFields({ draft, errors, onChange }: FieldsProps) {
  const nameOf = useWeekdayName()
  return (
    <Stack gap="sm">
      {weekdays.map((weekday) => (
        <Fieldset key={weekday} legend={nameOf(weekday)}>
          <SpanFields
            pointer={`/week/${weekday}`}
            of={nameOf(weekday)}
            spans={draft.week[weekday]}
            errors={errors}
            onChange={(spans) => onChange({ week: { ...draft.week, [weekday]: spans } })}
          />
        </Fieldset>
      ))}
    </Stack>
  )
}
