import type { ReactNode } from 'react'
import styles from './FactGrid.module.css'

/** Facts side by side, as many as there is room for. */
export function FactGrid({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>
}
