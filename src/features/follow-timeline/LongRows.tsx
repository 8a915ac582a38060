import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { EntryRow } from './EntryRow'
import type { EntryRows } from './entryRows'
import styles from './Timeline.module.css'

/** A list of any length: it scrolls in a box of its own, and holds the rows in view alone. */
export default function LongRows({ title, entries, ...rest }: EntryRows) {
  const box = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- nothing is memoised by a compiler here
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: () => 72,
    overscan: 2,
    getItemKey: (index) => entries[index]?.id ?? index,
  })
  return (
    <div ref={box} className={styles.box}>
      <ol className={styles.timeline} aria-label={title} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index]
          return (
            entry && (
              <li
                key={entry.id}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={entries.length}
                aria-posinset={index + 1}
                className={styles.entry}
                style={{ position: 'absolute', insetBlockStart: start }}
              >
                <EntryRow entry={entry} {...rest} />
              </li>
            )
          )
        })}
      </ol>
    </div>
  )
}
