import { Chip, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useTextsFor } from '../../client/useTextsFor'
import { DateField } from '../../ui/DateField'
import { AcceptWarnings } from '../../ui/AcceptWarnings'
import { OthersBooking } from '../../ui/OthersBooking'
import { FoldField } from '../../ui/FoldField'
import { parseTime } from '../../ui/parseTime'
import { useDates } from '../../ui/useDates'
import { useFieldError } from '../../ui/useFieldError'
import type { FieldsProps } from './fieldsProps'
import { endOf } from './endOf'
import { Suggestions } from './Suggestions'

/** Day, time and length, with the free times of that day to pick from. */
export function TimeFields(props: FieldsProps) {
  const { t } = useTranslation()
  const word = useFieldError()
  const texts = useTextsFor('reason')
  const { draft, errors, onChange } = props
  const ends = endOf(draft)
  const time = useRef<HTMLInputElement>(null)
  return (
    <Stack gap="sm">
      <Group align="flex-start" gap="sm">
        <DateField
          name="/on"
          label={t('booking.date')}
          value={draft.on}
          onChange={(on) => onChange({ on, fold: null })}
          error={word(errors['/on'])}
        />
        <TextInput
          ref={time}
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
          description={ends === null ? t('booking.minutesHint') : t('booking.ends', { time: ends })}
          value={draft.minutes}
          onChange={(event) => onChange({ minutes: event.currentTarget.value })}
          error={word(errors['/minutes'])}
          inputMode="numeric"
          autoComplete="off"
          w={170}
        />
      </Group>
      <FoldField value={draft.fold} error={errors['/at']} onChange={(fold) => onChange({ fold })} />
      <Suggestions {...props} onTaken={() => time.current?.focus()} />
      <OthersBooking others={props.others} />
      <AcceptWarnings
        warnings={props.options.warnings}
        reason={draft.acceptedReason}
        texts={texts}
        error={word(errors['/accepted/reason'])}
        onReason={(acceptedReason) => onChange({ acceptedReason })}
      />
      <FreeTimes {...props} />
    </Stack>
  )
}

function FreeTimes({ draft, options, onChange }: FieldsProps) {
  const { t } = useTranslation()
  const { full } = useDates()
  const { freeTimes, on } = options
  const pick = (at: string) => {
    const rooms = freeTimes.find((time) => time.at === at)?.rooms ?? []
    const room = rooms.includes(draft.room) || draft.room === '' ? draft.room : rooms[0]
    onChange({ at, ...(room !== undefined && { room }) })
  }
  return (
    <Fieldset legend={t('booking.freeTimes', { date: full(on) })}>
      {freeTimes.length === 0 ? (
        <Text size="sm">{t('booking.noFreeTimes')}</Text>
      ) : (
        <Chip.Group value={draft.at} onChange={pick}>
          <Group gap={6}>
            {freeTimes.map(({ at }) => (
              <Chip key={at} value={at} size="sm" variant="outline">
                {at}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
    </Fieldset>
  )
}
