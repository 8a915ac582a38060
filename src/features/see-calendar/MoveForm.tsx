import { Button, Group, NativeSelect, Radio, Stack, Text, TextInput, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedForm } from '../../client/useFormDraft'
import { knownWarnings } from '../../client/knownWarnings'
import { useSubmit } from '../../client/useSubmit'
import { useOthersBooking } from '../../client/useOthersBooking'
import { useTextsFor } from '../../client/useTextsFor'
import { useTyped } from '../../client/useTyped'
import type { CalendarTalk } from '../../contract/calendar'
import { moveConversation } from '../../contract/calendarOperations'
import { AcceptWarnings } from '../../ui/AcceptWarnings'
import { DateField } from '../../ui/DateField'
import { focusFirstError } from '../../ui/focusFirstError'
import { FoldField } from '../../ui/FoldField'
import { FoundDraft } from '../../ui/FoundDraft'
import { OthersBooking } from '../../ui/OthersBooking'
import { parseDate } from '../../ui/parseDate'
import { parseTime } from '../../ui/parseTime'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { useFieldError } from '../../ui/useFieldError'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { useDates } from '../../ui/useDates'
import { clockTime } from './clockTime'
import { MoveRefusal } from './MoveRefusal'
import type { Proposal } from './proposal'
import { useMoveWarnings } from './useMoveWarnings'

const wishers = ['citizen', 'authority'] as const

interface Typed {
  readonly wishedBy: (typeof wishers)[number] | null
  readonly reason: string
  /** Why it is moved there although something speaks against it. */
  readonly acceptedReason: string
  /** Which of the two, when the time of day comes twice. */
  readonly fold: 'first' | 'second' | null
}

const fresh: Typed = { wishedBy: null, reason: '', acceptedReason: '', fold: null }

/** Where a talk is to be moved, why, and who wishes it. */
export function MoveForm(props: {
  readonly talk: CalendarTalk
  readonly citizen: string
  readonly proposal: Proposal
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly opened: OpenedForm
  readonly onPropose: (proposal: Proposal) => void
  readonly onCancel: () => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { talk, citizen, proposal, colleagues, opened } = props
  const word = useFieldError()
  const texts = useTextsFor('reason')
  const saidSaved = useSavedNotice()
  const typed = useTyped(opened, fresh)
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit } = useSubmit(moveConversation, form, focusFirstError)
  // What spoke against another time than the one in the form now says nothing of this one.
  const [sent, setSent] = useState(proposal)
  const refused = state.is === 'refused' && sent === proposal ? knownWarnings(state.problem) : []
  const warnings = [...new Set([...useMoveWarnings(citizen, talk, proposal), ...refused])]
  const others = useOthersBooking(citizen, opened.form, {
    on: parseDate(proposal.on),
    at: parseTime(proposal.at),
    fold: typed.value.fold ?? undefined,
    minutes: proposal.minutes,
    caseworker: proposal.caseworker,
    guest: talk.guest,
    room: talk.room,
  })
  const ends = clockTime(proposal.at, proposal.minutes)
  const { full } = useDates()
  const change = (part: Partial<Proposal>) => props.onPropose({ ...proposal, ...part })
  const save = async () => {
    setSent(proposal)
    const moved = await submit(
      {
        ...proposal,
        reason: typed.value.reason,
        wishedBy: typed.value.wishedBy,
        fold: typed.value.fold ?? undefined,
        accepted: warnings.length > 0 ? { warnings, reason: typed.value.acceptedReason } : null,
      },
      {
        params: { citizenId: citizen, conversationId: talk.id },
        requestId: typed.requestId,
        version: talk.version,
      },
    )
    if (moved === null) return
    typed.done()
    saidSaved(t('calendar.moved'))
    props.onClose()
  }
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm">
        <Title order={3} size="h5">
          {t('calendar.moveTitle')}
        </Title>
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        <MoveRefusal state={state} onPick={change} />
        <DateField
          name="/on"
          label={t('calendar.on')}
          value={proposal.on}
          onChange={(on) => change({ on })}
          error={word(errors['/on'])}
        />
        <Group gap="sm" align="flex-start">
          <TextInput
            name="/at"
            label={t('calendar.at')}
            value={proposal.at}
            onChange={(event) => change({ at: event.currentTarget.value })}
            onBlur={() => change({ at: parseTime(proposal.at) })}
            error={word(errors['/at'])}
            inputMode="numeric"
            autoComplete="off"
            w={90}
          />
          <TextInput
            name="/minutes"
            label={t('calendar.minutes')}
            value={Number.isNaN(proposal.minutes) ? '' : String(proposal.minutes)}
            onChange={(event) =>
              change({ minutes: Number.parseInt(event.currentTarget.value, 10) })
            }
            error={word(errors['/minutes'])}
            inputMode="numeric"
            autoComplete="off"
            w={90}
          />
        </Group>
        <FoldField
          value={typed.value.fold}
          error={errors['/at']}
          onChange={(fold) => typed.change({ fold })}
        />
        <OthersBooking others={others} />
        <AcceptWarnings
          warnings={warnings}
          reason={typed.value.acceptedReason}
          texts={texts}
          error={word(errors['/accepted/reason'])}
          onReason={(acceptedReason) => typed.change({ acceptedReason })}
        />
        <NativeSelect
          name="/caseworker"
          label={t('calendar.caseworker')}
          value={proposal.caseworker}
          onChange={(event) => change({ caseworker: event.currentTarget.value })}
          error={word(errors['/caseworker'])}
          data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Radio.Group
          label={t('calendar.wishedBy')}
          value={typed.value.wishedBy}
          onChange={(picked) =>
            typed.change({ wishedBy: wishers.find((row) => row === picked) ?? null })
          }
          error={word(errors['/wishedBy'])}
        >
          <Group mt="xs">
            {wishers.map((wisher) => (
              <Radio
                key={wisher}
                value={wisher}
                label={t(`calendar.wishes.${wisher}`)}
                aria-invalid={errors['/wishedBy'] !== undefined || undefined}
              />
            ))}
          </Group>
        </Radio.Group>
        <StandardTextarea
          name="/reason"
          label={t('calendar.reason')}
          description={t('calendar.reasonHint')}
          texts={texts}
          value={typed.value.reason}
          onText={(reason) => typed.change({ reason })}
          error={word(errors['/reason'])}
          autosize
          minRows={2}
          maxRows={6}
        />
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('calendar.save')}
          </SaveButton>
          <Button variant="default" onClick={props.onCancel}>
            {t('app.cancel')}
          </Button>
          <SaveStatus is={state.is} />
        </Group>
        <Text role="status" size="sm">
          {/* Told to who moves the talk in the calendar, and does not hear the fields change. */}
          {ends !== null &&
            t('calendar.to', { day: full(proposal.on), from: proposal.at, to: ends })}
        </Text>
      </Stack>
    </form>
  )
}
