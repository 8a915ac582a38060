import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './timeliness.module.css'
import { useTimelinessAddress, type Changes } from './useTimelinessAddress'

/** A figure that leads to the citizens behind it; nobody stands behind a nought. */
export function FigureLink(props: {
  readonly text: string
  /** What is counted, and of whom, for whoever cannot see the row. */
  readonly what: string
  readonly name: string
  readonly none: boolean
  readonly to: Changes
}) {
  const { t } = useTranslation()
  const { changed } = useTimelinessAddress()
  const { text, what, name, none, to } = props
  if (none) return <>{text}</>
  return (
    <Anchor
      component={Link}
      to={`/rettidighed/borgere${changed(to)}`}
      aria-label={t('timely.cell', { what, name, text })}
      underline="always"
      className={styles.figure ?? ''}
      inherit
    >
      {text}
    </Anchor>
  )
}
