import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { isNotFound } from '../../client/isNotFound'
import { useCitizen } from '../../client/useCitizen'
import { CitizenMissing } from '../../ui/CitizenMissing'
import { Failure } from '../../ui/Failure'
import { NoSuchTalk } from '../../ui/NoSuchTalk'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { OutcomeForm } from './OutcomeForm'

/** How a booked talk went: held, missed or cancelled. */
export function RegisterScreen() {
  const { t } = useTranslation()
  const { citizenId = '', conversationId = '' } = useParams()
  const [search] = useSearchParams()
  const citizen = useCitizen(citizenId)
  const talk = citizen.data?.conversations.find(({ id }) => id === conversationId)
  if (isNotFound(citizen.error)) return <CitizenMissing />
  if (citizen.isError) return <Failure onRetry={() => void citizen.refetch()} />
  if (!citizen.data) return <Waiting />
  if (!talk || !talk.mine || talk.status !== 'booked') return <NoSuchTalk citizenId={citizenId} />
  return (
    <Page title={t('outcome.title')}>
      <OutcomeForm
        citizen={citizen.data}
        talk={talk}
        start={search.get('udfald') === 'cancelled' ? 'cancelled' : null}
      />
    </Page>
  )
}
