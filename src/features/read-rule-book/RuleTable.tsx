import { useTranslation } from 'react-i18next'
import type { RuleOnDayRow } from '../../contract/ruleBook'
import { RuleLink } from '../../ui/RuleLink'
import { useLawAddress } from '../../ui/useLawAddress'
import { useSpan } from '../../ui/useSpan'
import styles from './ruleBook.module.css'

/** The days of a rule and its versions on both calendars. */
export function RuleTable(props: {
  readonly rows: readonly { readonly rule: RuleOnDayRow; readonly name: string }[]
}) {
  const { t } = useTranslation()
  const span = useSpan()
  const { search } = useLawAddress()
  return (
    <table className={styles.table} aria-label={t('rules.when')}>
      <thead>
        <tr>
          <th scope="col">{t('rules.rule')}</th>
          <th scope="col">{t('rules.enacted')}</th>
          <th scope="col">{t('rules.announced')}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ rule }) => (
          <tr key={rule.id}>
            <th scope="row">
              <RuleLink rule={rule} search={search} />
            </th>
            <td>{span(rule.enacted)}</td>
            <td>{span(rule.announced)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
