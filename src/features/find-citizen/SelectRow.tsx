import type { KeyboardEvent } from 'react'
import styles from './rows.module.css'

/** Chooses one citizen; with Shift, everybody from the one chosen before. */
export function SelectRow(props: {
  readonly label: string
  readonly index: number
  readonly chosen: boolean
  readonly active: boolean
  readonly onTurn: (index: number, range: boolean) => void
  readonly onFocus: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}) {
  const { label, index, chosen, active, onTurn, onFocus, onKeyDown } = props
  return (
    <input
      type="checkbox"
      className={styles.select}
      aria-label={label}
      checked={chosen}
      tabIndex={active ? 0 : -1}
      onChange={({ nativeEvent }) =>
        onTurn(index, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
      }
      onFocus={() => onFocus(index)}
      onKeyDown={onKeyDown}
    />
  )
}
