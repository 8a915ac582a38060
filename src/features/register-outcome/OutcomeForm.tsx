import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OpenedForm } from '../../client/useFormDraft'
import { useTyped } from '../../client/useTyped'
import type { CitizenPage } from '../../contract/citizen'
import type { Conversation } from '../../contract/conversation'
import { FoundDraft } from '../../ui/FoundDraft'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useDates } from '../../ui/useDates'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'
import { CancelledFields } from './CancelledFields'
import { HeldFields } from './HeldFields'
import { MissedFields } from './MissedFields'
import { NoteField } from './NoteField'
import type { OutcomeDraft } from './outcomeDraft'
import { useRegister } from './useRegister'

const outcomes = ['held', 'missed', 'cancelled'] as const

/** The outcome of a talk: one choice, what belongs to it, and a remark if there is one. */
export function OutcomeForm(props: {
  readonly citizen: CitizenPage
  readonly talk: Conversation
  readonly opened: OpenedForm
  readonly fresh: OutcomeDraft
}) {
  const { t } = useTranslation()
  const { long } = useDates()
  const { citizen, talk, opened, fresh } = props
  const typed = useTyped(opened, fresh)
  const { value, change } = typed
  const { status, cancelledBy } = value
  const word = useFieldError()
  const problemText = useProblemText()
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit } = useRegister(citizen.id, talk, form, typed)
  const busy = state.is === 'saving' || state.is === 'unknown'
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap="lg" maw={640}>
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        <Text>
          {citizen.name}: {t(`kind.${talk.kind}`)}, {long(talk.on)}{' '}
          {t('timeline.time', { from: talk.at, to: talk.until })}
        </Text>
        {state.is === 'refused' && (
          <Message tone="bad" role="alert" title={t('save.refused')}>
            <Text size="sm">{problemText(state.problem.problem)}</Text>
          </Message>
        )}
        <Radio.Group
          label={t('outcome.what')}
          value={status}
          onChange={(picked) => change({ status: outcomes.find((row) => row === picked) ?? null })}
          error={word(errors['/status'])}
        >
          <Stack gap="xs" mt="xs">
            {outcomes.map((outcome) => {
              const tooEarly = outcome !== 'cancelled' && !talk.begun
              return (
                <Radio
                  key={outcome}
                  value={outcome}
                  label={t(`outcome.${outcome}`)}
                  disabled={tooEarly}
                  aria-invalid={errors['/status'] !== undefined || undefined}
                  description={tooEarly ? t('outcome.notYet') : undefined}
                />
              )
            })}
          </Stack>
        </Radio.Group>
        {status === 'missed' && <MissedFields excuse={value.excuse} onChange={change} />}
        {status === 'held' && (
          <HeldFields
            form={value.form}
            agreements={value.agreements}
            errors={errors}
            onChange={change}
          />
        )}
        {status === 'cancelled' && (
          <CancelledFields cancelledBy={cancelledBy} errors={errors} onChange={change} />
        )}
        <NoteField draft={value} error={errors['/note']} onChange={change} />
        <Group>
          <SaveButton type="submit" busy={busy}>
            {t('outcome.save')}
          </SaveButton>
          <Button
            component={Link}
            to={`/borgere/${citizen.id}`}
            variant="default"
            onClick={typed.done}
          >
            {t('app.cancel')}
          </Button>
          <SaveStatus is={state.is} />
        </Group>
      </Stack>
    </form>
  )
}
