import { memo, type KeyboardEvent, type Ref } from 'react'
import type { CaseloadColumns } from '../../contract/caseload'
import { citizenLine } from './citizenLine'
import type { ListColumn } from './listColumns'
import { ListCell } from './ListCell'
import type { ListWords } from './listWords'
import { NameAndNumber } from './NameAndNumber'
import styles from './rows.module.css'
import { SelectRow } from './SelectRow'

/** A row of the table. It is drawn again only when something in it has changed, not as one scrolls. */
export const CitizenRow = memo(function CitizenRow(props: {
  readonly ref: Ref<HTMLTableRowElement>
  readonly all: CaseloadColumns
  /** Which row of the caseload it is, and which of the list. */
  readonly row: number
  readonly index: number
  readonly columns: readonly ListColumn[]
  readonly words: ListWords
  readonly active: boolean
  readonly chosen: boolean
  readonly onTurn: (index: number, range: boolean) => void
  readonly onFocus: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}) {
  const { ref, all, row, index, columns, words, active, chosen, onTurn, onFocus, onKeyDown } = props
  const line = citizenLine(all, row)
  if (line === null) return null
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      className={chosen ? styles.selected : undefined}
    >
      <td>
        <SelectRow
          label={words.t('list.select', { name: line.name })}
          index={index}
          chosen={chosen}
          active={active}
          onTurn={onTurn}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        />
      </td>
      <th scope="row">
        <NameAndNumber
          line={line}
          index={index}
          active={active}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        />
      </th>
      {columns.map((column) => (
        <td key={column}>
          <ListCell column={column} line={line} words={words} />
        </td>
      ))}
    </tr>
  )
})
