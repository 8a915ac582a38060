import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { parseDate } from './parseDate'
import { useDates } from './useDates'
import { Waiting } from './Waiting'

const MonthPicker = lazy(() => import('./MonthPicker'))

/**
 * A calendar date, typed or picked. `value` is the text as it stands; what can be read as a date
 * is given on as `YYYY-MM-DD`, anything else as it was typed.
 */
export function DateField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  readonly name: string
}) {
  const { t } = useTranslation()
  const { full } = useDates()
  const [open, { toggle, close }] = useDisclosure(false)
  const { value } = props
  const date = parseDate(value)
  const pick = (picked: string) => {
    props.onChange(picked)
    close()
  }
  return (
    <TextInput
      name={props.name}
      label={props.label}
      description={date ? full(date) : t('booking.dateHint')}
      value={date === value ? danish(value) : value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={() => date && props.onChange(date)}
      error={props.error}
      autoComplete="off"
      rightSection={
        <Popover
          opened={open}
          onChange={(next) => !next && close()}
          onDismiss={close}
          withRoles={false}
          returnFocus
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              aria-label={t('booking.calendar')}
              aria-expanded={open}
              onClick={toggle}
              // Before the month has taken the focus, nobody else hears it.
              onKeyDown={({ key }) => key === 'Escape' && close()}
            >
              <IconCalendar size={20} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <div role="dialog" aria-label={t('booking.calendar')}>
              <Suspense fallback={<Waiting />}>
                <MonthPicker value={date} onPick={pick} />
              </Suspense>
            </div>
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}

function danish(date: string): string {
  const [year, month, day] = date.split('-')
  return `${day}.${month}.${year}`
}
