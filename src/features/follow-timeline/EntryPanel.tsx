import { CloseButton, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CitizenPage } from '../../contract/citizen'
import type { TimelineEntry, TimelinePage } from '../../contract/timeline'
import { pickRules } from '../../ui/pickRules'
import { Tag } from '../../ui/Tag'
import { Why } from '../../ui/Why'
import { ConversationEntry } from './ConversationEntry'
import { EntryDeeds } from './EntryDeeds'
import { EntryVersions } from './EntryVersions'
import { laneOf } from './laneOf'
import { NoteText } from './NoteText'
import { useEntryState } from './useEntryState'
import { useEntryWords } from './useEntryWords'

/** All there is to know about an entry: what it rests on, who did what, and what can be done now. */
export function EntryPanel(props: {
  readonly entry: TimelineEntry
  readonly citizen: CitizenPage
  readonly rules: TimelinePage['rules']
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const words = useEntryWords()
  const { entry, citizen, rules, onClose } = props
  const state = useEntryState()(entry)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const talk =
    entry.kind === 'talk' || entry.kind === 'moved'
      ? citizen.conversations.find(({ id }) => id === entry.conversation)
      : undefined
  const title = words.title(entry)
  return (
    <Paper
      withBorder
      p="md"
      component="section"
      aria-labelledby="entry-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title
            order={3}
            size="h4"
            id="entry-title"
            ref={heading}
            tabIndex={-1}
            style={{ outline: 'none', overflowWrap: 'anywhere' }}
          >
            {title}
          </Title>
          <CloseButton onClick={onClose} />
        </Group>
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            {t('drawn.panel.lane', {
              lane: t(`drawn.lanes.${laneOf(entry)}`),
              when: words.when(entry),
            })}
          </Text>
          {state && !talk && <Tag tone={state.tone}>{state.text}</Tag>}
        </Group>
        <NoteText entry={entry} />
        {talk && (
          <div>
            <ConversationEntry
              citizenId={citizen.id}
              talk={talk}
              arrived={citizen.arrivals.find(({ conversation }) => conversation === talk.id)}
            />
          </div>
        )}
        {entry.rules.length > 0 && (
          <Why about={title} why={entry.why} rules={pickRules(entry.rules, rules)} />
        )}
        <EntryDeeds entry={entry} citizen={citizen} />
        <EntryVersions entry={entry} />
      </Stack>
    </Paper>
  )
}
