import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldErrors } from '../../client/fieldErrors'
import { parseTime } from '../../ui/parseTime'
import { useFieldError } from '../../ui/useFieldError'
import { useWeekdayName } from '../../ui/useWeekdayName'
import type { HindranceDraft } from './needsDraft'

type Days = HindranceDraft['days']

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The hours of the weekdays on which something hinders every week. */
export function WeekdayFields(props: {
  readonly pointer: string
  readonly days: Days
  readonly errors: FieldErrors
  readonly onChange: (days: Days) => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const nameOf = useWeekdayName()
  const add = useRef<HTMLButtonElement>(null)
  const { pointer, days, errors, onChange } = props
  const replace = (index: number, part: Partial<Days[number]>) =>
    onChange(days.map((day, at) => (at === index ? { ...day, ...part } : day)))
  const remove = (index: number) => {
    onChange(days.filter((_, at) => at !== index))
    add.current?.focus()
  }
  const time = (index: number, end: 'from' | 'to') => (
    <TextInput
      name={`${pointer}/${index}/${end}`}
      label={t(`needs.${end}`)}
      value={days[index]?.[end] ?? ''}
      onChange={(event) => replace(index, { [end]: event.currentTarget.value })}
      onBlur={() => replace(index, { [end]: parseTime(days[index]?.[end] ?? '') })}
      error={word(errors[`${pointer}/${index}/${end}`])}
      inputMode="numeric"
      autoComplete="off"
      w={100}
    />
  )
  return (
    <Stack gap="sm" align="flex-start">
      {days.map(({ weekday }, index) => (
        // Rows have no name of their own, and are only ever added at the end.
        <Group key={`${pointer}/${String(index)}`} gap="sm" align="flex-start">
          <NativeSelect
            label={t('needs.weekday')}
            value={String(weekday)}
            onChange={(event) => replace(index, { weekday: Number(event.currentTarget.value) })}
            data={weekdays.map((day) => ({ value: String(day), label: nameOf(day) }))}
          />
          {time(index, 'from')}
          {time(index, 'to')}
          {days.length > 1 && (
            <Button variant="subtle" size="compact-sm" mt="xl" onClick={() => remove(index)}>
              {t('needs.removeDay', { number: index + 1 })}
            </Button>
          )}
        </Group>
      ))}
      <Button
        ref={add}
        variant="default"
        size="compact-sm"
        onClick={() => onChange([...days, { weekday: 1, from: '', to: '' }])}
      >
        {t('needs.addDay')}
      </Button>
    </Stack>
  )
}
