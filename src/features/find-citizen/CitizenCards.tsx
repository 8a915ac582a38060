import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { citizenLine } from './citizenLine'
import { ListCell } from './ListCell'
import { NameAndNumber } from './NameAndNumber'
import type { RowsProps } from './rowsProps'
import styles from './rows.module.css'
import { SelectRow } from './SelectRow'
import { useActiveRow } from './useActiveRow'

const shown = ['benefit', 'party', 'next'] as const

/** The citizens one below the other, where a table would not fit; those in view alone. */
export function CitizenCards({ caseload, rows, words, selection }: RowsProps) {
  const { t } = useTranslation()
  const cards = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const { current } = cards
    if (current) setTop(current.getBoundingClientRect().top + window.scrollY)
  }, [rows])
  const active = useActiveRow(rows.length, cards)
  // oxlint-disable-next-line react/incompatible-library -- nothing is memoised by a compiler here
  const list = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 190,
    overscan: 4,
    gap: 12,
    scrollMargin: top,
    rangeExtractor: active.rangeExtractor,
  })
  return (
    <ul
      ref={cards}
      className={styles.cards}
      aria-label={t('citizens.title')}
      style={{ height: list.getTotalSize() }}
    >
      {list.getVirtualItems().map(({ index, key, start }) => {
        const line = citizenLine(caseload.columns, rows[index] ?? -1)
        const walked = {
          index,
          active: index === active.at,
          onFocus: active.onFocusRow,
          onKeyDown: active.onKeyDown,
        }
        return (
          line && (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              className={styles.card}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ insetBlockStart: start - top }}
            >
              <div className={styles.top}>
                <SelectRow
                  label={t('list.select', { name: line.name })}
                  chosen={selection.ids.has(line.id)}
                  onTurn={selection.onTurn}
                  {...walked}
                />
                <NameAndNumber line={line} {...walked} />
              </div>
              {shown.map((column) => (
                <ListCell key={column} column={column} line={line} words={words} />
              ))}
              {line.caseworker !== null && (
                <div>
                  {t('list.chosen', {
                    facet: t('list.facet.caseworker'),
                    value: words.facet('caseworker', line.caseworker),
                  })}
                </div>
              )}
            </li>
          )
        )
      })}
    </ul>
  )
}
