import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OpenedForm } from '../../client/useFormDraft'
import { useTyped } from '../../client/useTyped'
import type { Hours } from '../../contract/hours'
import { FoundDraft } from '../../ui/FoundDraft'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'
import { AbsenceFields } from './AbsenceFields'
import { ExceptionFields } from './ExceptionFields'
import { draftOf } from './hoursDraft'
import { useSaveHours } from './useSaveHours'
import { WeekFields } from './WeekFields'

/** The hours of a person or a room: the week, single days, periods away and the pause wanted. */
export function HoursForm(props: {
  readonly hours: Hours
  readonly ofRoom: boolean
  readonly opened: OpenedForm
  readonly back: string
  readonly onSaved: (hours: Hours) => void
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const problemText = useProblemText()
  const { hours, ofRoom, opened, back, onSaved } = props
  const typed = useTyped(opened, draftOf(hours))
  const { value: draft, change } = typed
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit } = useSaveHours({ hours, ofRoom, form, typed, onSaved })
  const fields = { draft, errors, onChange: change }
  const refused = state.is === 'refused' ? state.problem : null
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap="lg" maw={720}>
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        {refused && (
          <Message tone="bad" role="alert" title={t('save.refused')}>
            <Text size="sm">
              {refused.is('stale-version') ? t('hours.stale') : problemText(refused.problem)}
            </Text>
          </Message>
        )}
        <Title order={2} size="h4">
          {t('hours.week')}
        </Title>
        <WeekFields {...fields} />
        <Title order={2} size="h4">
          {t('hours.exceptions')}
        </Title>
        <ExceptionFields {...fields} />
        <Title order={2} size="h4">
          {ofRoom ? t('hours.closures') : t('hours.absences')}
        </Title>
        <AbsenceFields {...fields} ofRoom={ofRoom} />
        <TextInput
          name="/bufferMinutes"
          label={t('hours.buffer')}
          description={t('hours.bufferHint')}
          value={draft.bufferMinutes}
          onChange={(event) => change({ bufferMinutes: event.currentTarget.value })}
          error={word(errors['/bufferMinutes'])}
          inputMode="numeric"
          autoComplete="off"
          maw={300}
        />
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('hours.save')}
          </SaveButton>
          <Button component={Link} to={back} variant="default" onClick={typed.done}>
            {t('app.cancel')}
          </Button>
          <SaveStatus is={state.is} />
        </Group>
      </Stack>
    </form>
  )
}
