import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CitizenPage } from '../../contract/citizen'
import { TimelineRow } from './TimelineRow'
import styles from './Timeline.module.css'

type Entry = CitizenPage['timeline'][number]

/** What is to come, the nearest first, and what has been, the latest first. */
export function Timeline({ citizen }: { readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const today = citizen.assessment.asOf
  const coming = citizen.timeline.filter(({ on }) => on >= today)
  const past = citizen.timeline.filter(({ on }) => on < today).toReversed()
  return (
    <section aria-labelledby="timeline">
      <Title order={2} size="h4" id="timeline" mb="sm">
        {t('timeline.title')}
      </Title>
      <Part
        title={t('timeline.coming')}
        empty={t('timeline.nothingComing')}
        entries={coming}
        citizen={citizen}
      />
      <Part
        title={t('timeline.past')}
        empty={t('timeline.nothingPast')}
        entries={past}
        citizen={citizen}
      />
    </section>
  )
}

function Part(props: {
  readonly title: string
  readonly empty: string
  readonly entries: readonly Entry[]
  readonly citizen: CitizenPage
}) {
  const { title, empty, entries, citizen } = props
  return (
    <>
      <Title order={3} size="h5" mt="md">
        {title}
      </Title>
      {entries.length === 0 ? (
        <Text c="dimmed">{empty}</Text>
      ) : (
        <ol className={styles.timeline} aria-label={title}>
          {entries.map((entry) => (
            <TimelineRow key={JSON.stringify(entry)} entry={entry} citizen={citizen} />
          ))}
        </ol>
      )}
    </>
  )
}
