import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OpenedForm } from '../../client/useFormDraft'
import { useTextsFor } from '../../client/useTextsFor'
import { useTyped } from '../../client/useTyped'
import type { CitizenPage } from '../../contract/citizen'
import { ClashList } from '../../ui/ClashList'
import { FoundDraft } from '../../ui/FoundDraft'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { StandardTextarea } from '../../ui/StandardTextarea'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'
import type { HeldDraft } from './heldDraft'
import { HeldFields } from './HeldFields'
import { HeldTimeFields } from './HeldTimeFields'
import { ProviderField } from './ProviderField'
import { useHold } from './useHold'

const kinds = ['job', 'follow-up', 'cv', 'availability', 'joint', 'on-request'] as const

/** A talk that took place unbooked: which, when, with whom, why it was not booked, and what was agreed. */
export function HeldForm(props: {
  readonly citizen: CitizenPage
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly opened: OpenedForm
  readonly fresh: HeldDraft
}) {
  const { t } = useTranslation()
  const { citizen, colleagues, opened, fresh } = props
  const typed = useTyped(opened, fresh)
  const { value, change } = typed
  const word = useFieldError()
  const texts = useTextsFor('reason')
  const problemText = useProblemText()
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit } = useHold(citizen.id, form, typed)
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
        <Text>{t('booking.with', { name: citizen.name })}</Text>
        {state.is === 'refused' && (
          <Message tone="bad" role="alert" title={t('save.refused')}>
            <Text size="sm">{problemText(state.problem.problem)}</Text>
            <ClashList clashes={state.problem.problem.clashes ?? []} />
          </Message>
        )}
        <NativeSelect
          label={t('booking.kind')}
          value={value.kind}
          onChange={({ currentTarget }) =>
            change({ kind: kinds.find((kind) => kind === currentTarget.value) ?? value.kind })
          }
          data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <HeldTimeFields draft={value} errors={errors} onChange={change} />
        <ProviderField
          citizenId={citizen.id}
          value={value.provider}
          error={word(errors['/provider'])}
          onChange={(provider) => change({ provider })}
        />
        {value.provider === '' && (
          <NativeSelect
            label={t('after.heldBy')}
            value={value.caseworker}
            onChange={(event) => change({ caseworker: event.currentTarget.value })}
            data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            error={word(errors['/caseworker'])}
          />
        )}
        <StandardTextarea
          label={t('after.because')}
          texts={texts}
          value={value.because}
          onText={(because) => change({ because })}
          error={word(errors['/because'])}
          autosize
          minRows={2}
          maxRows={8}
        />
        <HeldFields
          form={value.form}
          agreements={value.agreements}
          errors={errors}
          onChange={change}
        />
        <Textarea
          label={t('outcome.note')}
          description={t('outcome.noteHint')}
          value={value.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
          error={word(errors['/note'])}
          autosize
          minRows={2}
          maxRows={10}
        />
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('after.saveHeld')}
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
