import { Button, Group, Text } from '@mantine/core'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '../../../contract/timeline'
import { Choice } from '../Choice'
import type { TimelineAddress } from '../useTimelineAddress'
import { jumpTo } from './jumpTo'
import { timelineSpans, usualSpan } from './timelineSpans'
import type { View } from './view'
import { zoomed } from './zoomed'

/** How much is in view, and the ways to today, the next due day and the talks. */
export const ZoomBar = memo(
  function ZoomBar(props: {
    readonly entries: readonly TimelineEntry[]
    readonly today: string
    /** Id of the entry one stands at. */
    readonly from: string | null
    readonly address: Pick<TimelineAddress, 'span' | 'from'>
    readonly go: (part: Partial<TimelineAddress>) => void
    readonly change: (change: (view: View) => View) => void
    readonly onJump: (entry: TimelineEntry | null, day: string) => void
  }) {
    const { t } = useTranslation()
    const { entries, today, from, address, go, change, onJump } = props
    const [missed, setMissed] = useState<'noDue' | 'noTalk' | null>(null)
    const chosen = timelineSpans.find((span) => span === (address.span ?? usualSpan))
    const jump = (to: 'due' | 'before' | 'after') => {
      const entry = jumpTo(entries, to, from, today)
      setMissed(entry ? null : to === 'due' ? 'noDue' : 'noTalk')
      if (entry) onJump(entry, to === 'due' ? (entry.to ?? entry.from) : entry.from)
    }
    const way = (name: string, onClick: () => void) => (
      <Button size="sm" variant="default" onClick={onClick}>
        {name}
      </Button>
    )
    return (
      <Group gap="sm">
        <Choice
          name={t('drawn.drawing.zoom')}
          value={chosen === undefined ? null : nameOf(chosen)}
          options={timelineSpans.map((span) => ({
            value: nameOf(span),
            label: t(`drawn.drawing.spans.${nameOf(span)}`),
          }))}
          onChoose={(name) => {
            const span = timelineSpans.find((row) => nameOf(row) === name) ?? usualSpan
            go({ span, from: null })
          }}
        />
        <Group gap={4}>
          <Button
            size="sm"
            variant="default"
            aria-label={t('drawn.drawing.closer')}
            onClick={() => change((view) => zoomed(view, 1 / 1.5, 0.4))}
          >
            +
          </Button>
          <Button
            size="sm"
            variant="default"
            aria-label={t('drawn.drawing.further')}
            onClick={() => change((view) => zoomed(view, 1.5, 0.4))}
          >
            −
          </Button>
        </Group>
        <Group gap={4} role="group" aria-label={t('drawn.drawing.jump')}>
          {way(t('drawn.drawing.today'), () => {
            setMissed(null)
            onJump(null, today)
          })}
          {way(t('drawn.drawing.nextDue'), () => jump('due'))}
          {way(t('drawn.drawing.before'), () => jump('before'))}
          {way(t('drawn.drawing.after'), () => jump('after'))}
        </Group>
        <Text size="sm" role="status">
          {missed && t(`drawn.drawing.${missed}`)}
        </Text>
      </Group>
    )
  },
  // What it is given to call is another at every step of a drag, and does the same.
  (before, after) =>
    before.entries === after.entries &&
    before.today === after.today &&
    before.from === after.from &&
    before.address.span === after.address.span &&
    before.address.from === after.address.from,
)

function nameOf(span: (typeof timelineSpans)[number]) {
  return span === 0 ? 'all' : (`${span}` as const)
}
