import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReformPage } from '../../contract/reform'
import { ChangeGroup } from './ChangeGroup'
import type { About, GroupedChange } from './groupedChanges'
import styles from './reform.module.css'

/** The changes about one thing. */
export function AboutSection(props: {
  readonly about: About
  readonly groups: readonly GroupedChange[]
  readonly rules: ReformPage['rules']
}) {
  const { t } = useTranslation()
  const { about, groups, rules } = props
  return (
    <section aria-labelledby={about}>
      <Title order={2} size="h4" id={about} tabIndex={-1} className={styles.about ?? ''}>
        {t(`reform.about.${about}`)}
      </Title>
      {groups.map((group) => (
        <ChangeGroup key={group.key} group={group} rules={rules} />
      ))}
    </section>
  )
}
