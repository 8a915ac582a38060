import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ApiProblem } from '../../client/apiProblem'
import { errorsOf } from '../../client/fieldErrors'
import { unanswered } from '../../client/unanswered'
import { useOtherLaw } from '../../client/useOtherLaw'
import { BasisField } from '../../ui/BasisField'
import { LawDayField } from '../../ui/LawDayField'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { useFieldError } from '../../ui/useFieldError'
import { useLawAddress } from '../../ui/useLawAddress'
import styles from './compareLaw.module.css'
import { NotToday } from './NotToday'
import { SideBySide } from './SideBySide'

/** One citizen under today's law and that of another day or calendar. Nothing can be done here. */
export function OtherLawScreen() {
  const { t } = useTranslation()
  const word = useFieldError()
  const { citizenId = '' } = useParams()
  const { basis, day, set, setBasis } = useLawAddress()
  const on = day('dato')
  const asked = useOtherLaw(citizenId, { basis, ...(on !== undefined && { on }) })
  const problem = asked.error instanceof ApiProblem ? asked.error.problem : null
  const refusedDay = problem === null ? undefined : errorsOf(problem)['/on']
  if (!asked.data && refusedDay === undefined) return <Unanswered {...unanswered(asked)} />
  const title = asked.data ? t('other.titleFor', { name: asked.data.name }) : t('other.title')
  return (
    <Page title={title} windowTitle={t('other.title')}>
      <Anchor component={Link} to={`/borgere/${citizenId}`}>
        {t('other.toToday')}
      </Anchor>
      <Text maw="70ch">{t('other.lead')}</Text>
      <div className={styles.fields}>
        <LawDayField
          name="dato"
          label={t('other.on')}
          shown={on ?? asked.data?.on ?? ''}
          error={word(refusedDay)}
          onDay={(value) => set('dato', value)}
        />
        <BasisField value={basis} onChange={setBasis} />
      </div>
      {asked.data && refusedDay === undefined && (
        <>
          <NotToday found={asked.data} />
          <SideBySide found={asked.data} />
        </>
      )}
    </Page>
  )
}
