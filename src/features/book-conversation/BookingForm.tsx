import { Button, Group, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OpenedForm } from '../../client/useFormDraft'
import { useOthersBooking } from '../../client/useOthersBooking'
import { useTyped } from '../../client/useTyped'
import { warningsAt } from '../../client/warningsAt'
import type { BookingOptions } from '../../contract/bookingOptions'
import type { CitizenPage } from '../../contract/citizen'
import type { Conversation } from '../../contract/conversation'
import { Failure } from '../../ui/Failure'
import { NeedsLine } from '../../ui/NeedsLine'
import { FoundDraft } from '../../ui/FoundDraft'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { BookingFields } from './BookingFields'
import type { BookingDraft } from './bookingDraft'
import { BookingRefusal } from './BookingRefusal'
import { intentOf } from './intentOf'
import { Purpose } from './Purpose'
import { questionOf } from './questionOf'
import { typedAddress } from './requestOf'
import { Settled } from './Settled'
import { useBooking } from './useBooking'
import { useLatestOptions } from './useLatestOptions'

/** The form: asks law and calendar again at every change of day, time, length, kind, person or room. */
export function BookingForm(props: {
  readonly citizen: CitizenPage
  readonly requirement: number | undefined
  readonly changing: Conversation | null
  /** What law and calendar said when the screen opened. */
  readonly first: BookingOptions
  readonly opened: OpenedForm
  readonly fresh: BookingDraft
}) {
  const { t } = useTranslation()
  const { citizen, requirement, changing, first, opened, fresh } = props
  const typed = useTyped(opened, fresh)
  const { value: draft, change } = typed
  const form = useRef<HTMLFormElement>(null)
  const asked = useLatestOptions(citizen.id, first, (latest) =>
    questionOf(draft, latest.form, requirement, changing),
  )
  const booking = useBooking({ citizenId: citizen.id, requirement, changing, form, typed })
  const told = warningsAt(asked.options, typedAddress(draft, asked.options.form))
  const warnings = [...new Set([...told, ...booking.warnings])]
  const options = { ...asked.options, warnings }
  const mayBook = options.mayBook.allowed && options.settled === null
  const wanted = mayBook ? intentOf(draft, options.form) : null
  const others = useOthersBooking(citizen.id, opened.form, wanted)
  const busy = booking.state.is === 'saving' || booking.state.is === 'unknown'
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void booking.submit(options)
      }}
    >
      <Stack gap="lg" maw={720}>
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        <Purpose citizen={citizen} options={options} />
        {booking.state.is !== 'saved' && <Settled citizen={citizen.id} options={options} />}
        <NeedsLine needs={options.needs} />
        <BookingRefusal state={booking.state} onPick={change} />
        <BookingFields
          draft={draft}
          options={options}
          errors={{ ...asked.errors, ...booking.errors }}
          others={others}
          onChange={change}
        />
        {asked.failed && <Failure onRetry={asked.askAgain} />}
        <Text role="status" size="sm" c="dimmed" mih="1.5em">
          {asked.asking ? t('booking.asking') : ''}
        </Text>
        <Group>
          <SaveButton type="submit" disabled={!mayBook} busy={busy}>
            {changing ? t('booking.saveChange') : t('booking.save')}
          </SaveButton>
          <Button
            component={Link}
            to={`/borgere/${citizen.id}`}
            variant="default"
            onClick={typed.done}
          >
            {t('app.cancel')}
          </Button>
          <SaveStatus is={booking.state.is} />
        </Group>
      </Stack>
    </form>
  )
}
