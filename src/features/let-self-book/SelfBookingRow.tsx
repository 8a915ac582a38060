import { Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SelfBooking } from '../../contract/selfBooking'
import { Tag } from '../../ui/Tag'
import { ToldList } from '../../ui/ToldList'
import { useDates } from '../../ui/useDates'
import { LinkToSend } from './LinkToSend'
import { TakeOver } from './TakeOver'

/** One self-booking: how it stands, its link while it is open, and the way to take it over. */
export function SelfBookingRow(props: {
  readonly citizenId: string
  readonly selfBooking: SelfBooking
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizenId, selfBooking } = props
  const { state, kind, requirement, deadline, takenOver } = selfBooking
  const waits = state === 'open' || state === 'expired'
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h5">
          {t('selfBooking.which', { kind: t(`kind.${kind}`), number: requirement })}
        </Title>
        <Tag tone={tones[state]}>{t(`selfBooking.states.${state}`)}</Tag>
        <Text size="sm">
          {t('selfBooking.details', {
            deadline: long(deadline),
            caseworker: selfBooking.caseworkerName,
            minutes: selfBooking.minutes,
            name: selfBooking.openedByName,
            date: long(selfBooking.openedOn),
          })}
        </Text>
        {takenOver && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('selfBooking.takenOver', {
              name: takenOver.byName,
              date: long(takenOver.on),
              reason: takenOver.reason,
            })}
          </Text>
        )}
        <ToldList citizenId={citizenId} told={selfBooking.told} />
        {state === 'open' && <LinkToSend id={selfBooking.id} />}
        {waits && <TakeOver citizenId={citizenId} selfBooking={selfBooking} />}
      </Stack>
    </Paper>
  )
}

const tones = {
  open: 'ours',
  booked: 'good',
  settled: 'calm',
  expired: 'near',
  'taken-over': 'calm',
} as const
