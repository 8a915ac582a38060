import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { ApiProblem } from '../../client/apiProblem'
import type { SaveState } from '../../client/useSave'
import { Message } from '../../ui/Message'
import { RefusalReason } from '../../ui/RefusalReason'
import { useDates } from '../../ui/useDates'
import type { BookingDraft } from './bookingDraft'
import { ClashList } from '../../ui/ClashList'

/** Why the booking was refused: by the law, by the calendar, or because something must be corrected. */
export function BookingRefusal(props: {
  readonly state: SaveState
  readonly onPick: (part: Partial<BookingDraft>) => void
}) {
  if (props.state.is !== 'refused') return null
  return <Refused problem={props.state.problem} onPick={props.onPick} />
}

function Refused(props: {
  readonly problem: ApiProblem
  readonly onPick: (part: Partial<BookingDraft>) => void
}) {
  const { t } = useTranslation()
  const { citizenId = '' } = useParams()
  const { problem } = props
  return (
    <Message tone="bad" role="alert" title={titleOf(problem, t)}>
      <Stack gap="xs">
        <RefusalReason problem={problem.problem} />
        {problem.is('self-booking-open') && (
          <Anchor component={Link} to={`/borgere/${citizenId}/selvbooking`}>
            {t('selfBooking.toTakeOver')}
          </Anchor>
        )}
        {problem.is('time-taken') && (
          <>
            <Text size="sm">{t('booking.takenMeanwhile')}</Text>
            <ClashList clashes={problem.problem.clashes ?? []} />
            <NextFree slots={problem.problem.nextFree ?? []} onPick={props.onPick} />
          </>
        )}
      </Stack>
    </Message>
  )
}

function titleOf(problem: ApiProblem, t: TFunction): string {
  if (problem.is('time-taken')) return t('booking.clash')
  if (problem.is('needs-acceptance')) return t('proposed.warnings')
  if (problem.is('law-refuses')) return t('booking.lawRefuses')
  return problem.is('invalid') ? t('booking.fix') : t('save.refused')
}

function NextFree(props: {
  readonly slots: readonly { readonly on: string; readonly at: string }[]
  readonly onPick: (part: Partial<BookingDraft>) => void
}) {
  const { t } = useTranslation()
  const { short } = useDates()
  if (props.slots.length === 0) return null
  return (
    <Group gap="xs" role="group" aria-label={t('booking.pickInstead')}>
      <Text size="sm">{t('booking.pickInstead')}:</Text>
      {props.slots.map(({ on, at }) => (
        <Button
          key={`${on} ${at}`}
          size="compact-sm"
          variant="default"
          onClick={() => props.onPick({ on, at })}
        >
          {short(on)} {t('timeline.at', { time: at })}
        </Button>
      ))}
    </Group>
  )
}
