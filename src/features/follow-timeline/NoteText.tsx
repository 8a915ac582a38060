import { Text } from '@mantine/core'
import type { TimelineEntry } from '../../contract/timeline'
import { useEntryWords } from './useEntryWords'

/** The whole of a note, where its title has room for its beginning only. */
export function NoteText({ entry }: { readonly entry: TimelineEntry }) {
  const words = useEntryWords()
  if (entry.kind !== 'note' || words.title(entry).endsWith(entry.text)) return null
  return (
    <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {entry.text}
    </Text>
  )
}
