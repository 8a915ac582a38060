import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { unanswered } from '../../client/unanswered'
import { useCitizen } from '../../client/useCitizen'
import { useFormDraft } from '../../client/useFormDraft'
import { useMe } from '../../client/useMe'
import { usePeople } from '../../client/usePeople'
import { Page } from '../../ui/Page'
import { Unanswered } from '../../ui/Unanswered'
import { newHeld } from './heldDraft'
import { HeldForm } from './HeldForm'

/** A talk that took place though nobody had booked it. */
export function HeldScreen() {
  const { t } = useTranslation()
  const { citizenId = '' } = useParams()
  const me = useMe()
  const citizen = useCitizen(citizenId)
  const people = usePeople()
  const opened = useFormDraft(`held-${citizenId}`)
  if (!citizen.data || !me.data || !people.data || !opened.data)
    return <Unanswered {...unanswered(citizen, me, people, opened)} />
  const { next } = citizen.data
  const kind = next?.party === me.data.party ? next.kind : 'on-request'
  return (
    <Page title={t('after.heldTitle')}>
      <HeldForm
        citizen={citizen.data}
        colleagues={people.data.people}
        opened={opened.data}
        fresh={newHeld(kind, me.data)}
      />
    </Page>
  )
}
