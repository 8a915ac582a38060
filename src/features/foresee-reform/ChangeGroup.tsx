import { Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReformPage } from '../../contract/reform'
import { capital } from '../../ui/capital'
import { pickRules } from '../../ui/pickRules'
import { Tag } from '../../ui/Tag'
import { Why } from '../../ui/Why'
import { AffectedCitizens } from './AffectedCitizens'
import type { GroupedChange } from './groupedChanges'
import styles from './reform.module.css'
import { useChangeWords } from './useChangeWords'

/** One change: how many it comes to, why, what to do before, and to whom. */
export function ChangeGroup(props: {
  readonly group: GroupedChange
  readonly rules: ReformPage['rules']
}) {
  const { t } = useTranslation()
  const words = useChangeWords(props.rules)
  const { change, citizens } = props.group
  const name = capital(words(change.what))
  const rules = pickRules(change.rules, props.rules)
  return (
    <article className={styles.change}>
      <div>
        <Title order={3} size="h5">
          {name}
        </Title>
        <Group gap="xs" my={6}>
          <Tag tone="ours">{t('reform.citizens', { count: citizens.length })}</Tag>
          {change.expected && <Tag tone="near">{t('rules.expected')}</Tag>}
          {!change.byLaw && <Tag tone="calm">{t('reform.byCourse')}</Tag>}
        </Group>
        {change.deeds.length > 0 && (
          <>
            <Text size="sm" fw={600}>
              {t('reform.doBefore')}
            </Text>
            <ul className={styles.deeds}>
              {change.deeds.map((deed) => (
                <li key={deed}>{t(`reform.deeds.${deed}`)}</li>
              ))}
            </ul>
          </>
        )}
        {rules.length > 0 && <Why about={name} why={null} rules={rules} />}
      </div>
      <AffectedCitizens name={name} rows={citizens} />
    </article>
  )
}
