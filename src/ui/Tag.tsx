import type { ReactNode } from 'react'
import styles from './Tag.module.css'

/** A word that says how something stands. Colour only underlines it. */
export function Tag(props: {
  readonly tone: 'bad' | 'near' | 'good' | 'calm' | 'ours'
  readonly children: ReactNode
}) {
  return <span className={`${styles.tag ?? ''} ${styles[props.tone] ?? ''}`}>{props.children}</span>
}
