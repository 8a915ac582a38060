import { Title } from '@mantine/core'
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
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} tabIndex={-1} className={styles.subject ?? ''}>
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
