import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CitizenPage } from '../../contract/citizen'
import type { TimelinePage } from '../../contract/timeline'
import { Message } from '../../ui/Message'
import { EntryPanel } from './EntryPanel'

/** The entry the address names, whatever the filters leave out; or that it is no longer there. */
export function OpenedEntry(props: {
  readonly id: string | null
  readonly citizen: CitizenPage
  readonly timeline: TimelinePage
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { id, citizen, timeline, onClose } = props
  if (id === null) return null
  const entry = timeline.entries.find((row) => row.id === id)
  if (!entry)
    return (
      <Message tone="near" role="status" title={t('drawn.panel.gone')}>
        <Text size="sm">{t('drawn.panel.goneHint')}</Text>
      </Message>
    )
  return (
    <EntryPanel key={id} entry={entry} citizen={citizen} rules={timeline.rules} onClose={onClose} />
  )
}
