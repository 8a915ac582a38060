import { Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import type { RuleBookPage } from '../../contract/ruleBook'
import { useSay } from '../../ui/useSay'
import styles from './ruleBook.module.css'
import { RuleRow } from './RuleRow'

/** The rules of one subject. */
export function Subject(props: {
  readonly chapter: RuleBookPage['chapters'][number]
  readonly basis: RuleBookPage['basis']
}) {
  const say = useSay()
  const { id, title, rules } = props.chapter
  const { hash } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  // The address was come to before there was anything to scroll to.
  useEffect(() => {
    if (hash !== `#${id}`) return
    heading.current?.scrollIntoView()
    heading.current?.focus({ preventScroll: true })
  }, [hash, id])
  return (
    <section aria-labelledby={id}>
      <Title
        order={2}
        size="h4"
        id={id}
        ref={heading}
        tabIndex={-1}
        className={styles.subject ?? ''}
      >
        {say(title)}
      </Title>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} basis={props.basis} />
        ))}
      </ul>
    </section>
  )
}
