import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RuleBookPage } from '../../contract/ruleBook'
import { SourceLine } from '../../ui/SourceLine'
import { useSay } from '../../ui/useSay'
import styles from './ruleBook.module.css'

/** What the documents tell beside the rules. */
export function History({ rows }: { readonly rows: RuleBookPage['history'] }) {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <section aria-labelledby="history">
      <Title order={2} size="h4" id="history" className={styles.subject ?? ''}>
        {t('rules.history')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('rules.historyLead')}
      </Text>
      <ul className={styles.rules}>
        {rows.map(({ text, source }) => (
          <li key={text.da} className={styles.told}>
            <Text>{say(text)}</Text>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}
