import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useToldMessages } from '../../client/useToldMessages'
import type { Conversation } from '../../contract/conversation'
import type { ToldMessage } from '../../contract/toldMessages'
import { capital } from '../../ui/capital'
import { useDates } from '../../ui/useDates'

/** What the citizen and the record were told of a talk, in one line, and the way to the letter. */
export default function ToldLine(props: {
  readonly citizenId: string
  readonly talk: Conversation
}) {
  const { t } = useTranslation()
  const { short, long } = useDates()
  const { citizenId, talk } = props
  const told = useToldMessages(citizenId)
  const own = told.data?.messages.filter(({ conversation }) => conversation === talk.id) ?? []
  const lines = worthTelling(own).map(({ channel, what, state, on, at }) => {
    const record = channel === 'national-record'
    return t(`summons.line.${state}`, {
      what: record ? t('summons.toRecord') : t(`outbox.kinds.${what}`).toLocaleLowerCase(),
      date: short(on),
      time: at,
    })
  })
  if (own.length === 0 && talk.status !== 'booked') return null
  const about = t('timeline.actionFor', {
    action: t('summons.open'),
    kind: t(`kind.${talk.kind}`),
    date: long(talk.on),
    time: talk.at,
  })
  return (
    <Text size="sm">
      {lines.length > 0 && `${capital(lines.join(' · '))} · `}
      <Anchor
        component={Link}
        to={`/borgere/${citizenId}/samtaler/${talk.id}/indkaldelse`}
        inherit
        underline="always"
        aria-label={about}
      >
        {t('summons.open')}
      </Anchor>
    </Text>
  )
}

/** What was written last, the reminders that hold, and the record when it has not taken it. */
function worthTelling(own: readonly ToldMessage[]): readonly ToldMessage[] {
  const toRecord = own.filter(({ channel }) => channel === 'national-record').at(-1)
  const written = own
    .filter(({ channel, what }) => channel !== 'national-record' && what !== 'reminder')
    .at(-1)
  const reminders = own.filter(({ what, state }) => what === 'reminder' && state !== 'stopped')
  return [
    ...(written ? [written] : []),
    ...reminders,
    ...(toRecord && toRecord.state === 'refused' ? [toRecord] : []),
  ]
}
