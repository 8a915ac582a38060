import { Group, Text } from '@mantine/core'
import type { TimelineEntry } from '../../contract/timeline'
import { Tag } from '../../ui/Tag'
import { NoteText } from './NoteText'
import { useEntryState } from './useEntryState'
import { useEntryWords } from './useEntryWords'

/** What an entry is, how it stands, and how long it lasts. */
export function EntryTitle({ entry }: { readonly entry: TimelineEntry }) {
  const words = useEntryWords()
  const state = useEntryState()(entry)
  return (
    <>
      <Group gap="xs">
        <Text fw={entry.kind === 'benefit' ? 600 : 400}>{words.title(entry)}</Text>
        {state && <Tag tone={state.tone}>{state.text}</Tag>}
      </Group>
      <NoteText entry={entry} />
      {entry.to !== entry.from && (
        <Text size="sm" c="dimmed">
          {words.when(entry)}
        </Text>
      )}
    </>
  )
}
