import { useMediaQuery } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unanswered } from '../../client/unanswered'
import { useCalendar } from '../../client/useCalendar'
import { useMe } from '../../client/useMe'
import { usePeople } from '../../client/usePeople'
import type { Calendar } from '../../contract/calendar'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Waiting } from '../../ui/Waiting'
import styles from './calendar.module.css'
import { CalendarBar } from './CalendarBar'
import { CalendarList } from './CalendarList'
import type { CalendarProps, Slot } from './calendarProps'
import { placeOf, type Proposal } from './proposal'
import { shownTalks, type Chosen } from './shownTalks'
import { SlotPanel } from './SlotPanel'
import { TalkPanel } from './TalkPanel'
import { useCalendarAddress } from './useCalendarAddress'
import { isMovable } from './isMovable'

const SpanCalendar = lazy(() => import('./SpanCalendar'))
const TeamCalendar = lazy(() => import('./TeamCalendar'))

/** A day, a week, or everybody side by side; beside it the same as a list. */
export function CalendarScreen() {
  const { t } = useTranslation()
  const [address, go] = useCalendarAddress()
  const { view, on, person } = address
  const me = useMe()
  const people = usePeople()
  const asked = useCalendar({
    span: view === 'week' ? 'week' : 'day',
    ...(on !== null && { on }),
    ...(view === 'team' ? { team: 'true' } : person !== null && { person }),
  })
  if (!asked.data || !people.data || !me.data)
    return <Unanswered {...unanswered(asked, people, me)} />
  return (
    <Page title={t('calendar.title')}>
      <CalendarBar
        address={address}
        calendar={asked.data}
        people={people.data.people}
        me={me.data.id}
        go={go}
      />
      <Shown
        // What is chosen belongs to the calendar it was chosen in.
        key={`${view} ${asked.data.on} ${person}`}
        calendar={asked.data}
        view={view}
        colleagues={people.data.people}
      />
    </Page>
  )
}

function Shown({
  calendar,
  view,
  colleagues,
}: {
  readonly calendar: Calendar
  readonly view: 'day' | 'week' | 'team'
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
}) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [slot, setSlot] = useState<Slot | null>(null)
  // Seven days or twelve people side by side are not to be read on a phone: there is the list.
  const wide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false })
  const props: CalendarProps = {
    calendar: { ...calendar, talks: shownTalks(calendar.talks, chosen) },
    onOpen: (talk) => {
      setSlot(null)
      setChosen({ talk: kept(calendar, talk.id) ?? talk, proposal: null })
    },
    onEmpty: (empty) => {
      setChosen(null)
      setSlot(empty)
    },
    onMove: (talk, part) => {
      const before = kept(calendar, talk.id) ?? talk
      if (!isMovable(before)) return
      const from: Proposal =
        chosen?.talk.id === talk.id && chosen.proposal ? chosen.proposal : placeOf(before)
      setSlot(null)
      setChosen({ talk: before, proposal: { ...from, ...part } })
    },
  }
  const Drawn = view === 'team' ? TeamCalendar : SpanCalendar
  return (
    <div className={chosen || slot ? (styles.beside ?? '') : ''}>
      {slot && (
        <SlotPanel
          key={`${slot.on} ${slot.at} ${slot.caseworker}`}
          slot={slot}
          onClose={() => setSlot(null)}
        />
      )}
      {chosen && (
        <TalkPanel
          key={chosen.talk.id}
          chosen={chosen}
          colleagues={colleagues}
          onPropose={(proposal) => setChosen({ ...chosen, proposal })}
          onClose={() => setChosen(null)}
        />
      )}
      <div className={styles.calendars}>
        {(wide || view === 'day') && (
          <Suspense fallback={<Waiting />}>
            <Drawn {...props} />
          </Suspense>
        )}
        <CalendarList {...props} />
      </div>
    </div>
  )
}

function kept(calendar: Calendar, id: string) {
  return calendar.talks.find((talk) => talk.id === id)
}
