import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CitizenPage } from '../../contract/citizen'
import type { TimelinePage } from '../../contract/timeline'
import { Choice } from './Choice'
import { TimelineDrawing } from './drawing/TimelineDrawing'
import { EntryList } from './EntryList'
import { entryDay } from './entryDay'
import { Filters } from './Filters'
import { laneOf } from './laneOf'
import { lanes } from './lanes'
import { OpenedEntry } from './OpenedEntry'
import { useReturnFocus } from './useReturnFocus'
import { useShownEntries } from './useShownEntries'
import { timelineViews, useTimelineView } from './useTimelineView'

/** The course drawn and as a list, by the same filters, and one entry opened. */
export function OpenedTimeline(props: {
  readonly citizen: CitizenPage
  readonly timeline: TimelinePage
}) {
  const { t } = useTranslation()
  const { citizen, timeline } = props
  const { entries, asOf, rules } = timeline
  const { shown, filters, filter, address, go, linkTo } = useShownEntries(citizen, timeline)
  const [view, setView] = useTimelineView()
  const focus = useReturnFocus()
  const present = lanes.filter((lane) => entries.some((entry) => laneOf(entry) === lane))
  const coming = shown.filter((entry) => entryDay(entry) >= asOf).toSorted(byDay)
  const past = shown
    .filter((entry) => entryDay(entry) < asOf)
    .toSorted(byDay)
    .toReversed()
  const close = () => {
    go({ open: null })
    focus.giveBack(document.getElementById('timeline'))
  }
  const lists = { citizen, rules, linkTo, onOpen: focus.remember }
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <Text role="status">
          {t('drawn.count', { shown: shown.length, total: entries.length })}
        </Text>
        <Group gap="xs" align="flex-end">
          <Choice
            name={t('drawn.show')}
            value={view}
            options={timelineViews.map((value) => ({ value, label: t(`drawn.views.${value}`) }))}
            onChoose={setView}
          />
          <Button component={Link} to={`/borgere/${citizen.id}/udskrift`} variant="default">
            {t('drawn.print')}
          </Button>
        </Group>
      </Group>
      <Filters filters={filters} lanes={present} onFilter={filter} />
      {view === 'drawing' && (
        <TimelineDrawing
          entries={shown}
          today={asOf}
          address={address}
          go={go}
          onOpen={(id) => {
            focus.remember()
            go({ open: id }, { replace: false })
          }}
          onClose={close}
        />
      )}
      <OpenedEntry id={address.open} citizen={citizen} timeline={timeline} onClose={close} />
      {shown.length === 0 && entries.length > 0 ? (
        <Text>{t('drawn.nothing')}</Text>
      ) : (
        <div>
          <EntryList
            {...lists}
            title={t('drawn.coming')}
            empty={t('drawn.nothingComing')}
            entries={coming}
          />
          <EntryList
            {...lists}
            title={t('drawn.past')}
            empty={t('drawn.nothingPast')}
            entries={past}
          />
        </div>
      )}
    </Stack>
  )
}

function byDay(
  one: TimelinePage['entries'][number],
  other: TimelinePage['entries'][number],
): number {
  return entryDay(one).localeCompare(entryDay(other))
}
