import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OtherLawPage } from '../../contract/otherLaw'
import { capital } from '../../ui/capital'
import { pickRules } from '../../ui/pickRules'
import { Tag } from '../../ui/Tag'
import { Why } from '../../ui/Why'
import styles from './compareLaw.module.css'
import { useSideWords } from './useSideWords'

/** One answer of both laws, side by side. */
export function SidesRow(props: {
  readonly row: OtherLawPage['rows'][number]
  /** Which of several of its kind it is; null when it says so itself. */
  readonly number: number | null
  readonly rules: OtherLawPage['rules']
  readonly words: { readonly today: string; readonly other: string }
}) {
  const { t } = useTranslation()
  const { row, number, rules, words } = props
  const { subject, before, after } = useSideWords(rules)(row.what)
  const kind = t(`other.about.${row.what.about}`)
  const name = number === null ? kind : t('other.numbered', { about: kind, number })
  const about = subject === '' ? name : `${name}: ${subject}`
  const cited = pickRules(row.rules, rules)
  return (
    <li className={styles.row} {...(row.differs && { 'data-differs': true })}>
      <div>
        <Title order={2} size="h6">
          {about}
        </Title>
        <div className={styles.tags}>
          {row.differs && <Tag tone="ours">{t('other.differs')}</Tag>}
          {row.expected && <Tag tone="near">{t('rules.expected')}</Tag>}
        </div>
        {cited.length > 0 && <Why about={about} why={null} rules={cited} />}
      </div>
      <dl className={styles.sides}>
        <div>
          <Text component="dt" size="sm" className={styles.side ?? ''}>
            {words.today}
          </Text>
          <dd>{capital(before)}</dd>
        </div>
        <div className={styles.other}>
          <Text component="dt" size="sm" className={styles.side ?? ''}>
            {words.other}
          </Text>
          <dd>{capital(after)}</dd>
        </div>
      </dl>
    </li>
  )
}
