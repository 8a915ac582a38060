import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../client/useMe'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { Requirement } from '../../contract/assessment'
import type { CitizenPage } from '../../contract/citizen'
import { capital } from '../../ui/capital'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'

/** When the next required talk is booked, and whose it is when it is not ours. */
export function WhoseNext(props: { readonly next: Requirement; readonly citizen: CitizenPage }) {
  const { t } = useTranslation()
  const say = useSay()
  const parties = usePartyLabels()
  const { long, full } = useDates()
  const me = useMe()
  const { next, citizen } = props
  const talk = citizen.conversations.find(({ id }) => id === next.conversation)
  const theirs = me.data !== undefined && next.party !== me.data.party
  const until = citizen.responsible?.party === next.party ? citizen.responsible.until : null
  const party = say(parties[next.party])
  return (
    <>
      {talk && (
        <Text>
          {capital(t('citizens.bookedOn', { date: full(talk.on) }))}{' '}
          {t('timeline.time', { from: talk.at, to: talk.until })}
        </Text>
      )}
      {theirs && (
        <Text fw={600}>
          {until
            ? t('citizen.theirs', { party, date: long(until) })
            : t('citizen.theirsOpen', { party })}
        </Text>
      )}
    </>
  )
}
