import { Group, Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '../../contract/conversation'
import type { Arrival } from '../../contract/reception'
import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'
import { loadTaskTexts } from '../../ui/language'
import { useDates } from '../../ui/useDates'
import { ConversationActions } from './ConversationActions'
import { TalkDetails } from './TalkDetails'

// Most outcomes say no more than that the talk was held: the words come for the others alone.
const OutcomeLines = lazy(async () => {
  await loadTaskTexts()
  return import('./OutcomeLines')
})

// Few talks have them: the words come for those alone.
const AcceptedWarnings = lazy(async () => {
  await loadTaskTexts()
  return { default: (await import('./AcceptedWarnings')).AcceptedWarnings }
})

const ToldLine = lazy(async () => {
  await loadTaskTexts()
  return import('./ToldLine')
})

const TakesPart = lazy(async () => {
  await loadTaskTexts()
  return { default: (await import('./TakesPart')).TakesPart }
})

/** A talk on the timeline: what, when, with whom, how it went, and what can be done with it now. */
export function ConversationEntry(props: {
  readonly citizenId: string
  readonly talk: Conversation
  /** That the citizen has come for it today. */
  readonly arrived?: Arrival | undefined
}) {
  const { t } = useTranslation()
  const { citizenId, talk, arrived } = props
  const overdue = talk.status === 'booked' && talk.begun
  return (
    <>
      <Group gap="xs">
        <Text fw={600}>
          {t('timeline.conversation', {
            kind: t(`kind.${talk.kind}`),
            form: t(`form.${talk.form}`).toLocaleLowerCase(),
          })}
        </Text>
        <Tag tone={toneOf(talk.status)}>{t(`status.${talk.status}`)}</Tag>
        {overdue && <Tag tone="near">{t('citizen.toRegister')}</Tag>}
      </Group>
      <Text size="sm">
        {t('timeline.time', { from: talk.at, to: talk.until })}{' '}
        {t('timeline.with', { name: talk.caseworkerName, authority: talk.authorityName })}
      </Text>
      {talk.place && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {talk.meeting?.kind === 'number'
            ? t(`timeline.calls.${talk.meeting.caller}`, { number: talk.place })
            : talk.place}
        </Text>
      )}
      {(talk.guest !== null || talk.participants.length > 0) && (
        <Suspense>
          <TakesPart talk={talk} />
        </Suspense>
      )}
      {arrived && (
        <Text size="sm" fw={600}>
          {t('reception.arrivedBy', { at: arrived.at, name: arrived.byName })}
        </Text>
      )}
      <Moves talk={talk} />
      {talk.accepted && (
        <Suspense>
          <AcceptedWarnings accepted={talk.accepted} />
        </Suspense>
      )}
      <TalkDetails talk={talk} />
      {saysMore(talk) && (
        <Suspense>
          <OutcomeLines talk={talk} />
        </Suspense>
      )}
      {talk.mine && (
        <Suspense>
          <ToldLine citizenId={citizenId} talk={talk} />
        </Suspense>
      )}
      {talk.mine && <ConversationActions citizenId={citizenId} talk={talk} />}
    </>
  )
}

function saysMore({ form, outcome }: Conversation): boolean {
  if (outcome === null) return false
  if (outcome.afterwards !== null || outcome.absence !== null) return true
  return outcome.agreements.length > 0 || (outcome.form !== null && outcome.form !== form)
}

/** Where it was to be before, each time it was moved. */
function Moves({ talk }: { readonly talk: Conversation }) {
  const { t } = useTranslation()
  const { long } = useDates()
  return talk.moves.map((move) => (
    <Text
      key={`${move.movedOn} ${move.on} ${move.at}`}
      size="sm"
      style={{ overflowWrap: 'anywhere' }}
    >
      {t(`timeline.movedBy.${move.wishedBy}`, { date: long(move.on), time: move.at })}
      {move.reason && ` ${move.reason}`}
    </Text>
  ))
}
