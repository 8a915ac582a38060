import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './overview.module.css'

/** A figure that narrows the list to the citizens behind it; nobody stands behind a nought. */
export function FigureLink(props: {
  readonly to: string
  /** What is counted, for whoever cannot see where it stands. */
  readonly label: string
  readonly none: boolean
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}) {
  const { to, label, none, chosen, onChoose, children } = props
  if (none) return <>{children}</>
  return (
    <Anchor
      component={Link}
      to={`/tilbud${to}`}
      aria-label={label}
      preventScrollReset
      underline="always"
      className={styles.figure ?? ''}
      onClick={onChoose}
      inherit
      {...(chosen && { 'aria-current': true })}
    >
      {children}
    </Anchor>
  )
}
