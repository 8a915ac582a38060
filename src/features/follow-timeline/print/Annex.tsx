import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Citation } from '../../../contract/ruleCitation'
import { RuleDates } from '../../../ui/RuleDates'
import { SourceLine } from '../../../ui/SourceLine'
import { useSay } from '../../../ui/useSay'
import styles from './print.module.css'

/** The rules the entries name by number: each in words, with its dates and where it stands. */
export function Annex({ rules }: { readonly rules: readonly Citation[] }) {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <section aria-labelledby="printed-rules" className={styles.annex}>
      <Title order={3} size="h5" id="printed-rules">
        {t('printed.annex')}
      </Title>
      <ol className={styles.rules}>
        {rules.map((rule) => (
          <li key={rule.id}>
            <Text size="sm" fw={600}>
              {say(rule.title)}
            </Text>
            <Text size="sm">{say(rule.text)}</Text>
            <RuleDates rule={rule} />
            {rule.sources.map((source) => (
              <SourceLine key={JSON.stringify(source)} source={source} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
