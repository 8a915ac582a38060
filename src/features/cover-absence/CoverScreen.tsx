import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { ApiProblem } from '../../client/apiProblem'
import { unanswered } from '../../client/unanswered'
import { useDayToCover } from '../../client/useDayToCover'
import { useFormDraft } from '../../client/useFormDraft'
import type { DayToCover } from '../../contract/cover'
import { Failure } from '../../ui/Failure'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { Waiting } from '../../ui/Waiting'
import { CoverForm } from './CoverForm'
import { WhoIsAway } from './WhoIsAway'

/** The talks of a colleague who is away for a day, and what is to happen with each. */
export function CoverScreen() {
  const { t } = useTranslation()
  const { personId = '' } = useParams()
  const [search] = useSearchParams()
  const leaving = search.get('slutter') !== null
  const asked = useDayToCover(personId, search.get('dag'), leaving)
  if (asked.error instanceof ApiProblem && !asked.data)
    return (
      <Page title={t('cover.noSuchDay')}>
        <Anchor component={Link} to="/kalender">
          {t('cover.toCalendar')}
        </Anchor>
      </Page>
    )
  if (!asked.data) return <Unanswered {...unanswered(asked)} />
  const { person, on } = asked.data
  if (leaving)
    return (
      <Page title={t('cover.leavingFor', { name: person.name })} windowTitle={t('cover.title')}>
        <Anchor component={Link} to="/team">
          {t('cover.toTeam')}
        </Anchor>
        <Opened key={`${person.id} leaving`} day={asked.data} />
      </Page>
    )
  return (
    <Page title={t('cover.titleFor', { name: person.name })} windowTitle={t('cover.title')}>
      <Anchor component={Link} to={`/kalender?visning=dag&dag=${on}&person=${person.id}`}>
        {t('cover.toCalendar')}
      </Anchor>
      <WhoIsAway person={person.id} on={on} />
      <Opened key={`${person.id} ${on}`} day={asked.data} />
    </Page>
  )
}

function Opened({ day }: { readonly day: DayToCover }) {
  const opened = useFormDraft(`cover-${day.person.id}-${day.leaving ? 'leaving' : day.on}`)
  if (opened.isPending) return <Waiting />
  if (!opened.data) return <Failure onRetry={() => void opened.refetch()} />
  return <CoverForm day={day} opened={opened.data} />
}
