import { Title } from '@mantine/core'
import type { LawChangesPage } from '../../contract/ruleBook'
import { capital } from '../../ui/capital'
import { useDates } from '../../ui/useDates'
import { ChangeRow } from './ChangeRow'
import styles from './ruleBook.module.css'

/** Everything that changes on one day. */
export function DayOfChanges(props: {
  readonly day: LawChangesPage['days'][number]
  readonly rules: LawChangesPage['rules']
}) {
  const { full } = useDates()
  const { on, changes } = props.day
  return (
    <section aria-labelledby={on}>
      <Title order={2} size="h4" id={on} className={styles.subject ?? ''}>
        {capital(full(on))}
      </Title>
      <ul className={styles.rules}>
        {changes.map((change) => (
          <ChangeRow
            key={change.kind === 'beside-rules' ? change.text.da : change.rule}
            change={change}
            rules={props.rules}
          />
        ))}
      </ul>
    </section>
  )
}
