import type { KeyboardEvent } from 'react'
import { Link } from 'react-router'
import type { CitizenLine } from './citizenLine'
import styles from './rows.module.css'

/** Who it is, and the way to the citizen’s page. */
export function NameAndNumber(props: {
  readonly line: CitizenLine
  /** Which of the list it is. */
  readonly index: number
  /** It is the one of the list that Tab comes to. */
  readonly active: boolean
  readonly onFocus: (index: number) => void
  /** Null where the keyboard is not. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}) {
  const { line, index, active, onFocus, onKeyDown } = props
  return (
    <div>
      <Link
        to={`/borgere/${line.id}`}
        className={styles.name ?? ''}
        tabIndex={active ? 0 : -1}
        onFocus={() => onFocus(index)}
        onKeyDown={onKeyDown}
      >
        {line.name}
      </Link>
      <div className={styles.dim}>{line.maskedNumber}</div>
    </div>
  )
}
