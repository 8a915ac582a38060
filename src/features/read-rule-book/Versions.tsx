import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RulePage } from '../../contract/ruleBook'
import { GroupChange } from './GroupChange'
import styles from './ruleBook.module.css'
import { VersionText } from './VersionText'

type Version = RulePage['replaces'][number]

/** What changed from the versions before, or to those after: side by side, and whom each names. */
export function Versions(props: {
  readonly title: string
  readonly now: Version
  readonly others: readonly Version[]
  readonly side: 'before' | 'after'
}) {
  const { t } = useTranslation()
  const { title, now, others, side } = props
  if (others.length === 0 && side === 'after') return null
  return (
    <section aria-labelledby={side}>
      <Title order={2} size="h4" id={side} mb="xs">
        {title}
      </Title>
      {others.length === 0 && <Text>{t('rules.wasNothing')}</Text>}
      <Stack gap="lg">
        {others.map((other) => {
          const [former, next] = side === 'before' ? [other, now] : [now, other]
          return (
            <div key={other.rule.id} className={styles.version}>
              <div className={styles.sides}>
                <VersionText
                  name={side === 'before' ? t('rules.beforeText') : t('rules.nowText')}
                  rule={former.rule}
                />
                <VersionText
                  name={side === 'before' ? t('rules.nowText') : t('rules.afterText')}
                  rule={next.rule}
                />
              </div>
              <GroupChange before={former.groups} after={next.groups} />
            </div>
          )
        })}
      </Stack>
    </section>
  )
}
