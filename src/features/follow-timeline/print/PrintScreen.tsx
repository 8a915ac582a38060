import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { unanswered } from '../../../client/unanswered'
import { useCitizen } from '../../../client/useCitizen'
import { useMe } from '../../../client/useMe'
import { useTimeline } from '../../../client/useTimeline'
import { Page } from '../../../ui/Page'
import { Unanswered } from '../../../ui/Unanswered'
import { CourseSheet } from './CourseSheet'
import styles from './print.module.css'
import { PrintChoices } from './PrintChoices'
import { usePrintChoice } from './usePrintChoice'

/** A citizen’s course as it comes on paper: for the file, an access to it, or an appeal. */
export function PrintScreen() {
  const { t } = useTranslation()
  const { citizenId = '' } = useParams()
  const citizen = useCitizen(citizenId)
  const timeline = useTimeline(citizenId)
  const me = useMe()
  const [choice, choose] = usePrintChoice()
  if (!citizen.data || !timeline.data || !me.data)
    return <Unanswered {...unanswered(citizen, timeline, me)} />
  return (
    <Page title={t('printed.title')}>
      <div className={styles.beside}>
        <Anchor component={Link} to={`/borgere/${citizenId}`}>
          {t('citizen.toCitizen')}
        </Anchor>
      </div>
      <PrintChoices entries={timeline.data.entries} choice={choice} onChoose={choose} />
      <CourseSheet
        citizen={citizen.data}
        timeline={timeline.data}
        authority={me.data.authorityName}
        choice={choice}
      />
    </Page>
  )
}
