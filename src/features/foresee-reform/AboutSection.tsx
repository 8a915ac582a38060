import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReformPage } from '../../contract/reform'
import { SourceLine } from '../../ui/SourceLine'
import { useSay } from '../../ui/useSay'
import { ChangeGroup } from './ChangeGroup'
import type { About, GroupedChange } from './groupedChanges'
import styles from './reform.module.css'

/** The changes about one thing. */
export function AboutSection(props: {
  readonly about: About
  readonly groups: readonly GroupedChange[]
  readonly rules: ReformPage['rules']
  /** What the law changes without a rule of its own, where the changes rest on that. */
  readonly beside: ReformPage['beside']
}) {
  const { t } = useTranslation()
  const say = useSay()
  const { about, groups, rules, beside } = props
  return (
    <section aria-labelledby={about}>
      <Title order={2} size="h4" id={about} tabIndex={-1} className={styles.about ?? ''}>
        {t(`reform.about.${about}`)}
      </Title>
      {beside.map(({ text, sources }) => (
        <div key={text.da} className={styles.beside}>
          <Text size="sm">{say(text)}</Text>
          {sources.map((source) => (
            <SourceLine key={JSON.stringify(source)} source={source} />
          ))}
        </div>
      ))}
      {groups.map((group) => (
        <ChangeGroup key={group.key} group={group} rules={rules} />
      ))}
    </section>
  )
}
