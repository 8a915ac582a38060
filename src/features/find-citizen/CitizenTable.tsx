import { VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useDeferredValue, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CitizenRow } from './CitizenRow'
import type { ListColumn } from './listColumns'
import type { OrderBy } from './orderCaseload'
import type { RowsProps } from './rowsProps'
import styles from './rows.module.css'
import { useActiveRow } from './useActiveRow'

/** What a column is put in order by. */
const orderOf: Readonly<Record<'name' | ListColumn, OrderBy>> = {
  name: 'name',
  benefit: 'benefit',
  party: 'party',
  next: 'due',
  form: 'form',
  exemption: 'exemption',
  version: 'version',
  missed: 'missed',
  age: 'age',
  fund: 'fund',
  municipality: 'municipality',
  caseworker: 'caseworker',
}

/**
 * The citizens as a table, where there is room for one. It holds the rows in view alone, and says of
 * each which of all it is.
 */
export function CitizenTable({
  caseload,
  rows,
  columns,
  order,
  words,
  selection,
  onOrder,
}: RowsProps) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const active = useActiveRow(rows.length, box)
  // oxlint-disable-next-line react/incompatible-library -- nothing is memoised by a compiler here
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 79,
    // Those out of view come after those in view.
    overscan: useDeferredValue(4, 0),
    // As tall as the box may become: the first drawing has its rows, and is not made twice.
    initialRect: { width: 0, height: Math.max(420, window.innerHeight - 300) },
    rangeExtractor: active.rangeExtractor,
  })
  const drawn = list.getVirtualItems()
  const all = ['name', ...columns] as const
  return (
    <div ref={box} className={styles.box}>
      <table
        className={styles.table}
        aria-label={t('citizens.title')}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles['column-select'] ?? ''}>
              <VisuallyHidden>{t('list.column.select')}</VisuallyHidden>
            </th>
            {all.map((column) => {
              const by = orderOf[column]
              const ours = order.by === by
              const Arrow = order.descending ? IconArrowDown : IconArrowUp
              return (
                <th
                  key={column}
                  scope="col"
                  className={styles[`column-${column}`] ?? ''}
                  aria-sort={ours ? (order.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    className={styles.head}
                    onClick={() => onOrder({ by, descending: ours && !order.descending })}
                  >
                    {t(`list.column.${column}`)}
                    {ours && <Arrow size={16} aria-hidden />}
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ index, key, start, end }, place) => {
            const row = rows[index]
            const gap = start - (drawn[place - 1]?.end ?? 0)
            const rest = place === drawn.length - 1 ? list.getTotalSize() - end : 0
            return (
              row !== undefined && (
                <Fragment key={key}>
                  {gap > 0 && <Gap height={gap} width={all.length + 1} />}
                  <CitizenRow
                    ref={list.measureElement}
                    all={caseload.columns}
                    row={row}
                    index={index}
                    columns={columns}
                    words={words}
                    active={index === active.at}
                    chosen={selection.ids.has(caseload.columns.id[row] ?? '')}
                    onTurn={selection.onTurn}
                    onFocus={active.onFocusRow}
                    onKeyDown={active.onKeyDown}
                  />
                  {rest > 0 && <Gap height={rest} width={all.length + 1} />}
                </Fragment>
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Stands for rows that are not in view. */
function Gap({ height, width }: { readonly height: number; readonly width: number }) {
  return (
    <tr aria-hidden className={styles.gap}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nothing stands here */}
      <td colSpan={width} style={{ height }} />
    </tr>
  )
}
