import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Course, FactChange } from '../../contract/course'
import { useDates } from '../../ui/useDates'
import { useExemptionTitle } from '../../ui/useExemptionTitle'
import styles from '../../ui/list.module.css'
import { useFactValue } from '../../ui/useFactValue'
import { usePeriodName } from '../../ui/usePeriodName'

type Entry = Course['journal'][number]

/** Who changed what when, from what to what, and why: the latest first. */
export function Journal({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="journal">
      <Title order={2} size="h4" id="journal" mb="sm">
        {t('course.journal.title')}
      </Title>
      {entries.length === 0 && <Text>{t('course.journal.none')}</Text>}
      <ol className={styles.list}>
        {entries.map((entry) => (
          <JournalRow key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

function JournalRow({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { on, at, byName, what, reason, changes } = entry
  return (
    <li className={styles.row}>
      <div>
        <Text fw={600}>{t(`course.journal.what.${what}`)}</Text>
        <Text size="sm" c="dimmed">
          {t('course.journal.by', { date: long(on), time: at, name: byName })}
        </Text>
        {changes.map((change) => (
          <Change
            key={`${change.period?.from} ${change.exemption?.from} ${change.fact} ${String(change.after)}`}
            {...change}
          />
        ))}
        {reason !== '' && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('course.journal.reason', { reason })}
          </Text>
        )}
      </div>
    </li>
  )
}

function Change({ period, exemption, fact, before, after }: FactChange) {
  const { t } = useTranslation()
  const worded = useFactValue()
  const named = usePeriodName()
  const titled = useExemptionTitle()
  const said = { fact: t(`course.fact.${fact}`), after: worded(fact, after) }
  const sentence =
    before === null
      ? t('course.journal.said', said)
      : t('course.journal.change', { ...said, before: worded(fact, before) })
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {period && `${named(period)}: `}
      {exemption && `${titled(exemption)}: `}
      {sentence}
    </Text>
  )
}
