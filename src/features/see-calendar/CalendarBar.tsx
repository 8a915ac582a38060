import { Anchor, Button, Group, NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Calendar } from '../../contract/calendar'
import { DateField } from '../../ui/DateField'
import { parseDate } from '../../ui/parseDate'
import { useDates } from '../../ui/useDates'
import { calendarViews, type CalendarAddress } from './useCalendarAddress'
import { weekNumber } from './weekNumber'

/** Which days are in view, and whose: the way to others. */
export function CalendarBar(props: {
  readonly address: CalendarAddress
  readonly calendar: Calendar
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly me: string
  readonly go: (part: Partial<CalendarAddress>) => void
}) {
  const { t } = useTranslation()
  const { address, calendar, people, me, go } = props
  const span = address.view === 'week' ? 'week' : 'day'
  return (
    <>
      <Group gap="sm" align="flex-end">
        <Group gap={4} role="group" aria-label={t('calendar.view')}>
          {calendarViews.map((view) => (
            <Button
              key={view}
              variant={view === address.view ? 'filled' : 'default'}
              aria-pressed={view === address.view}
              onClick={() => go({ view })}
            >
              {t(`calendar.views.${view}`)}
            </Button>
          ))}
        </Group>
        <Group gap={4}>
          <Button variant="default" onClick={() => go({ on: calendar.before })}>
            {t(`calendar.before.${span}`)}
          </Button>
          <Button variant="default" onClick={() => go({ on: null })}>
            {t('calendar.today')}
          </Button>
          <Button variant="default" onClick={() => go({ on: calendar.after })}>
            {t(`calendar.after.${span}`)}
          </Button>
        </Group>
        {address.view !== 'team' && (
          <NativeSelect
            label={t('calendar.whose')}
            value={address.person ?? me}
            onChange={({ currentTarget }) =>
              go({ person: currentTarget.value === me ? null : currentTarget.value })
            }
            data={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <GoTo key={calendar.on} on={calendar.on} onPick={(on) => go({ on })} />
      </Group>
      <Shown calendar={calendar} span={span} />
      <Anchor component={Link} to={`/fravaer/${address.person ?? me}?dag=${calendar.on}`}>
        {t('cover.link')}
      </Anchor>
    </>
  )
}

function GoTo({ on, onPick }: { readonly on: string; readonly onPick: (on: string) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(on)
  const pick = (text: string) => {
    setTyped(text)
    const date = parseDate(text)
    if (date !== null && date !== on) onPick(date)
  }
  return <DateField name="goTo" label={t('calendar.goTo')} value={typed} onChange={pick} />
}

function Shown({ calendar, span }: { readonly calendar: Calendar; readonly span: 'day' | 'week' }) {
  const { t } = useTranslation()
  const { full, long } = useDates()
  const { days, on } = calendar
  const words =
    span === 'day'
      ? full(on)
      : t('calendar.week', {
          number: weekNumber(on),
          from: long(days[0]?.on ?? on),
          to: long(days.at(-1)?.on ?? on),
        })
  return (
    <Text role="status" fw={600}>
      {words.charAt(0).toLocaleUpperCase() + words.slice(1)}
    </Text>
  )
}
