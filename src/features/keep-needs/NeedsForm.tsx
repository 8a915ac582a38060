import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OpenedForm } from '../../client/useFormDraft'
import { useTyped } from '../../client/useTyped'
import type { NeedsPage } from '../../contract/needs'
import { capital } from '../../ui/capital'
import { FoundDraft } from '../../ui/FoundDraft'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useFieldError } from '../../ui/useFieldError'
import { useLanguageName } from '../../ui/useLanguageName'
import { useProblemText } from '../../ui/useProblemText'
import { HindranceList } from './HindranceList'
import { interpreterLanguages } from '../../ui/interpreterLanguages'
import { draftOf } from './needsDraft'
import { useSaveNeeds } from './useSaveNeeds'

/** Interpreter, disability, safety, and when the citizen cannot come. */
export function NeedsForm({
  needs,
  opened,
}: {
  readonly needs: NeedsPage
  readonly opened: OpenedForm
}) {
  const { t } = useTranslation()
  const word = useFieldError()
  const problemText = useProblemText()
  const languageName = useLanguageName()
  const typed = useTyped(opened, draftOf(needs))
  const { value: draft, change } = typed
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit } = useSaveNeeds(needs, form, typed)
  const refused = state.is === 'refused' ? state.problem : null
  const languages = [...new Set([...interpreterLanguages, needs.interpreter ?? 'ar'])]
  const text = (field: 'disability' | 'safety' | 'reason') => (
    <Textarea
      name={`/${field}`}
      label={t(`needs.${field}`)}
      description={t(`needs.${field}Hint`)}
      value={draft[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
      error={word(errors[`/${field}`])}
      autosize
      minRows={2}
      maxRows={8}
    />
  )
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
              {refused.is('stale-version') ? t('needs.stale') : problemText(refused.problem)}
            </Text>
          </Message>
        )}
        <NativeSelect
          name="/interpreter"
          label={t('needs.interpreter')}
          description={t('needs.interpreterHint')}
          value={draft.interpreter}
          onChange={(event) => change({ interpreter: event.currentTarget.value })}
          error={word(errors['/interpreter'])}
          data={[
            { value: '', label: t('needs.noInterpreter') },
            ...languages
              .map((code) => ({ value: code, label: capital(languageName(code)) }))
              .toSorted((a, b) => a.label.localeCompare(b.label, 'da')),
          ]}
        />
        {text('disability')}
        {text('safety')}
        <HindranceList
          hindrances={draft.hindrances}
          errors={errors}
          onChange={(hindrances) => change({ hindrances })}
        />
        {text('reason')}
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('needs.save')}
          </SaveButton>
          <Button
            component={Link}
            to={`/borgere/${needs.citizenId}`}
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
