import { Button, Group, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedForm } from '../../client/useFormDraft'
import { useSubmit } from '../../client/useSubmit'
import { useTyped } from '../../client/useTyped'
import { changeStandardTexts, type StandardTextsPage } from '../../contract/standardTexts'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { FoundDraft } from '../../ui/FoundDraft'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { TextFields } from './TextFields'

/** All the texts, to be changed, added to and saved together. */
export function TextsForm(props: {
  readonly page: StandardTextsPage
  readonly opened: OpenedForm
  readonly onSaved: (page: StandardTextsPage) => void
}) {
  const { t } = useTranslation()
  const { page, opened, onSaved } = props
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const typed = useTyped(opened, { texts: page.texts })
  const { texts } = typed.value
  const form = useRef<HTMLFormElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const { state, errors, submit } = useSubmit(changeStandardTexts, form, focusFirstError)
  const save = async () => {
    const { requestId, value } = typed
    const saved = await submit(value, { requestId, version: page.version })
    if (saved === null) return
    typed.done()
    saidSaved(t('standardTexts.saved'))
    // The form begins anew on what is kept now.
    focusHeading()
    onSaved(saved)
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
      <Stack gap="lg" maw={640} align="flex-start">
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        {state.is === 'refused' && (
          <Message tone="bad" role="alert" title={t('save.refused')}>
            <Text size="sm">
              {state.problem.is('stale-version')
                ? t('standardTexts.stale')
                : problemText(state.problem.problem)}
            </Text>
          </Message>
        )}
        {texts.length === 0 && <Text>{t('standardTexts.empty')}</Text>}
        {texts.map((row, index) => (
          <TextFields
            key={row.id}
            number={index + 1}
            text={row}
            error={errors[`/texts/${index}/text`]}
            onChange={(part) =>
              typed.change({ texts: texts.map((one) => (one === row ? { ...one, ...part } : one)) })
            }
            onRemove={() => {
              typed.change({ texts: texts.filter((one) => one !== row) })
              add.current?.focus()
            }}
          />
        ))}
        <Button
          ref={add}
          variant="default"
          size="compact-sm"
          onClick={() =>
            typed.change({
              texts: [...texts, { id: crypto.randomUUID(), use: 'agreement', text: '' }],
            })
          }
        >
          {t('standardTexts.add')}
        </Button>
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('standardTexts.save')}
          </SaveButton>
          <SaveStatus is={state.is} />
        </Group>
      </Stack>
    </form>
  )
}
