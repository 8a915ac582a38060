import { Text, Title } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { Waiting } from '../../ui/Waiting'
import { EntryRow } from './EntryRow'
import type { EntryRows } from './entryRows'
import styles from './Timeline.module.css'

/** More than this, and the list scrolls in a box of its own and holds the rows in view alone. */
const mostAtOnce = 25

// Few lists are that long: how to hold only what is in view comes for those alone.
const LongRows = lazy(() => import('./LongRows'))

/** Entries under one heading, in the order they are given. */
export function EntryList({ empty, ...rows }: EntryRows & { readonly empty: string }) {
  const { title, entries } = rows
  return (
    <>
      <Title order={3} size="h5" mt="md">
        {title}
      </Title>
      {entries.length === 0 && <Text c="dimmed">{empty}</Text>}
      {entries.length > 0 && entries.length <= mostAtOnce && <Rows {...rows} />}
      {entries.length > mostAtOnce && (
        <Suspense fallback={<Waiting />}>
          <LongRows {...rows} />
        </Suspense>
      )}
    </>
  )
}

function Rows({ title, entries, ...rest }: EntryRows) {
  return (
    <ol className={styles.timeline} aria-label={title}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <EntryRow entry={entry} {...rest} />
        </li>
      ))}
    </ol>
  )
}
