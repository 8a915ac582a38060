import { Link } from 'react-router'
import type { CitizenRow } from '../../contract/citizenRow'
import styles from './rows.module.css'

/** Who it is, and the way to the citizen’s page. */
export function NameAndNumber({ row }: { readonly row: CitizenRow }) {
  return (
    <div>
      <Link to={`/borgere/${row.id}`} className={styles.name ?? ''}>
        {row.name}
      </Link>
      <div className={styles.dim}>{row.maskedNumber}</div>
    </div>
  )
}
