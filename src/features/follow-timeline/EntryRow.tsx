import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CitizenPage } from '../../contract/citizen'
import type { TimelineEntry, TimelinePage } from '../../contract/timeline'
import { pickRules } from '../../ui/pickRules'
import { useDates } from '../../ui/useDates'
import { Why } from '../../ui/Why'
import { ConversationEntry } from './ConversationEntry'
import { entryDay } from './entryDay'
import { EntryTitle } from './EntryTitle'
import styles from './Timeline.module.css'
import { useEntryWords } from './useEntryWords'

/** One entry of the list under its day, and the way to all there is to know about it. */
export function EntryRow(props: {
  readonly entry: TimelineEntry
  readonly citizen: CitizenPage
  readonly rules: TimelinePage['rules']
  readonly linkTo: (entry: string) => string
  readonly onOpen: () => void
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const words = useEntryWords()
  const { entry, citizen, rules, linkTo, onOpen } = props
  const day = entryDay(entry)
  const talk =
    entry.kind === 'talk'
      ? citizen.conversations.find(({ id }) => id === entry.conversation)
      : undefined
  const about = words.title(entry)
  return (
    <>
      <div>
        <Text component="time" dateTime={day} size="sm" c="dimmed" className={styles.date ?? ''}>
          {long(day)}
        </Text>
        <Anchor
          component={Link}
          to={linkTo(entry.id)}
          preventScrollReset
          onClick={onOpen}
          size="sm"
          className={styles.open ?? ''}
          aria-label={t('drawn.openNamed', { title: about, when: words.when(entry) })}
        >
          {t('drawn.open')}
        </Anchor>
      </div>
      <div>
        {talk ? (
          <ConversationEntry
            citizenId={citizen.id}
            talk={talk}
            arrived={citizen.arrivals.find(({ conversation }) => conversation === talk.id)}
          />
        ) : (
          <>
            <EntryTitle entry={entry} />
            {entry.why && entry.rules.length > 0 && (
              <Why about={about} why={entry.why} rules={pickRules(entry.rules, rules)} />
            )}
          </>
        )}
      </div>
    </>
  )
}
