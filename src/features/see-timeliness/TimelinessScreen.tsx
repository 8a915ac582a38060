import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { unanswered } from '../../client/unanswered'
import { useTimeliness } from '../../client/useTimeliness'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Divided } from './Divided'
import { Filters } from './Filters'
import { MeasureCard } from './MeasureCard'
import styles from './timeliness.module.css'
import { useTimelinessAddress } from './useTimelinessAddress'

/** How timely one’s own citizens get their talks: the measures, and one of them divided. */
export function TimelinessScreen() {
  const { t } = useTranslation()
  const { query, measure } = useTimelinessAddress()
  const asked = useTimeliness(query)
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { measures, people, own, rules } = asked.data
  const chosen = measures.find((figures) => figures.measure === measure)
  return (
    <Page title={t('timely.title')}>
      <Text maw="70ch">{t('timely.lead')}</Text>
      <Filters people={people} />
      <div className={styles.cards}>
        {measures.map((figures) => (
          <MeasureCard
            key={figures.measure}
            figures={figures}
            chosen={figures === chosen}
            notTheirs={
              figures.measure === 'three-in-four' &&
              query.party !== undefined &&
              query.party !== own
            }
          />
        ))}
      </div>
      {chosen && <Divided figures={chosen} rules={rules} />}
    </Page>
  )
}
