import type { ReactNode } from 'react'
import list from '../../ui/list.module.css'
import styles from './standing.module.css'

/** Rows few need to see, behind a line that says how many they are. */
export function More(props: { readonly line: string; readonly children: ReactNode }) {
  return (
    <details className={styles.more}>
      <summary>{props.line}</summary>
      <ul className={list.list}>{props.children}</ul>
    </details>
  )
}
