import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSubmit } from '../../client/useSubmit'
import { openSelfBooking, type SelfBookings } from '../../contract/selfBooking'
import { DateField } from '../../ui/DateField'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useDates } from '../../ui/useDates'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'

/** Which talk, in whose calendar, how long, and until when the citizen may book. */
export function OpenForm(props: {
  readonly citizenId: string
  readonly bookable: SelfBookings['bookable']
  readonly me: { readonly id: string }
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
}) {
  const { t } = useTranslation()
  const { full } = useDates()
  const word = useFieldError()
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const { citizenId, bookable, me, colleagues } = props
  const [first] = bookable
  const [requirement, setRequirement] = useState(String(first?.requirement ?? ''))
  const [minutes, setMinutes] = useState('45')
  const [deadline, setDeadline] = useState(first?.deadline.from ?? '')
  const [caseworker, setCaseworker] = useState(me.id)
  const [requestId] = useState(() => crypto.randomUUID())
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit } = useSubmit(openSelfBooking, form, focusFirstError)
  const chosen = bookable.find((row) => String(row.requirement) === requirement)
  const open = async () => {
    const body = {
      requirement: Number(requirement),
      minutes: Number(minutes),
      deadline,
      caseworker,
    }
    if ((await submit(body, { params: { citizenId }, requestId })) === null) return
    saidSaved(t('selfBooking.opened'))
    focusHeading()
  }
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <Stack gap="md" maw={480}>
        {state.is === 'refused' && (
          <Message tone="bad" role="alert" title={t('save.refused')}>
            <Text size="sm">{problemText(state.problem.problem)}</Text>
          </Message>
        )}
        <NativeSelect
          name="/requirement"
          label={t('selfBooking.talk')}
          value={requirement}
          onChange={({ currentTarget }) => setRequirement(currentTarget.value)}
          error={word(errors['/requirement'])}
          data={bookable.map((row) => ({
            value: String(row.requirement),
            label: t('selfBooking.talkLine', {
              kind: t(`kind.${row.kind}`),
              number: row.requirement,
              date: full(row.dueBy),
            }),
          }))}
        />
        <NativeSelect
          name="/caseworker"
          label={t('selfBooking.with')}
          value={caseworker}
          onChange={({ currentTarget }) => setCaseworker(currentTarget.value)}
          error={word(errors['/caseworker'])}
          data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextInput
          name="/minutes"
          label={t('booking.minutes')}
          value={minutes}
          onChange={({ currentTarget }) => setMinutes(currentTarget.value)}
          error={word(errors['/minutes'])}
          inputMode="numeric"
          autoComplete="off"
          w={170}
        />
        <DateField
          name="/deadline"
          label={t('selfBooking.deadline')}
          value={deadline}
          onChange={setDeadline}
          error={word(errors['/deadline'])}
        />
        {chosen && (
          <Text size="sm">
            {t('selfBooking.between', {
              from: full(chosen.deadline.from),
              to: full(chosen.deadline.to),
            })}
          </Text>
        )}
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('selfBooking.openIt')}
          </SaveButton>
          <SaveStatus is={state.is} />
        </Group>
      </Stack>
    </form>
  )
}
