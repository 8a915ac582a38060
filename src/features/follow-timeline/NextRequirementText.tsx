import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../client/useMe'
import { usePartyLabels } from '../../client/usePartyLabels'
import type { Requirement } from '../../contract/assessment'
import type { CitizenPage } from '../../contract/citizen'
import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'
import { useDates } from '../../ui/useDates'
import { useSay } from '../../ui/useSay'
import { DueDistance } from './DueDistance'

/** The next requirement in words: what, whose, by when, and whose it is when it is not ours. */
export function NextRequirementText(props: {
  readonly next: Requirement
  readonly citizen: CitizenPage
}) {
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
      <Group gap="xs" align="baseline">
        <Text size="lg" fw={600}>
          {t('citizens.requirement', {
            kind: t(`kind.${next.kind}`),
            number: next.number,
            party,
          })}
        </Text>
        <Tag tone={toneOf(next.status)}>{t(`status.${next.status}`)}</Tag>
        <Text>
          {t('citizen.dueBy', { date: full(next.dueBy) })} (
          <DueDistance dueBy={next.dueBy} asOf={citizen.assessment.asOf} />)
        </Text>
      </Group>
      {talk && (
        <Text>
          {t('citizens.bookedOn', { date: full(talk.on) })}{' '}
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
