import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RulePage } from '../../contract/ruleBook'
import styles from './ruleBook.module.css'

/** The target groups a rule names. */
export function RuleGroups({ groups }: { readonly groups: RulePage['groups'] }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="groups">
      <Title order={2} size="h4" id="groups" mb="xs">
        {t('rules.who')}
      </Title>
      {groups.length === 0 ? (
        <Text>{t('rules.nobody')}</Text>
      ) : (
        <ul className={styles.groups}>
          {groups.map((group) => (
            <li key={group}>
              {group} {t(`group.${group}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
