import { Anchor, Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { ApiProblem } from '../../client/apiProblem'
import { useSave } from '../../client/useSave'
import { importCitizens } from '../../contract/importOperations'
import { Failure } from '../../ui/Failure'
import { FileDrop } from '../../ui/FileDrop'
import { focusFirstError } from '../../ui/focusFirstError'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useFieldError } from '../../ui/useFieldError'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { ImportFaults } from './ImportFaults'
import { FirstRows } from './FirstRows'
import { templateLink } from './templateLink'
import { useList } from './useList'

/** Choose a file, see what is wrong with it or how it is read, and import it. */
export function ImportForm({ headings }: { readonly headings: readonly string[] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const problemText = useProblemText()
  const word = useFieldError()
  const { state, save, isHere } = useSave(importCitizens)
  const saving = state.is === 'saving' || state.is === 'unknown'
  const { opened, open, reading, preview } = useList(saving || state.is === 'saved')
  const checking = reading || (opened !== null && preview.isFetching)
  const refusal = preview.error instanceof ApiProblem ? preview.error.problem : null
  const found = opened === null ? null : (preview.data ?? null)
  const ready = found !== null && found.faults.length === 0
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.is === 'refused') focusFirstError(screen.current)
  }, [state])

  async function submit() {
    if (opened === null) return
    const { list, requestId } = opened
    const saved = await save({ body: list, requestId })
    if (saved === null) {
      await preview.refetch()
      return
    }
    saidSaved(t('import.saved', { count: saved.added }))
    if (isHere()) await navigate('/borgere')
  }

  return (
    <Stack gap="lg" maw={860} align="stretch" ref={screen}>
      <Text>{t('import.lead')}</Text>
      <Text size="sm">{t('import.columns', { columns: headings.join(', ') })}</Text>
      <Anchor href={templateLink(headings)} download={t('import.templateName')}>
        {t('import.template')}
      </Anchor>
      <FileDrop
        label={t('import.file')}
        description={t('import.fileHint')}
        placeholder={t('import.choose')}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        disabled={saving}
        onFile={(file) => void open(file)}
      />
      <Text role="status" size="sm" mih="1.5em">
        {checking && t('import.checking')}
        {saving && t('import.saving', { count: found?.rows })}
        {!checking &&
          !saving &&
          found &&
          t('import.read', { count: found.rows, name: opened?.name })}
      </Text>
      {(checking || saving) && <Loader type="bar" size="sm" aria-hidden />}
      {state.is === 'refused' && (
        <Message tone="bad" role="alert" title={t('save.refused')}>
          <Text size="sm">{problemText(state.problem.problem)}</Text>
        </Message>
      )}
      {refusal && (
        <Message tone="bad" role="alert" title={t('import.unreadable')}>
          <Text size="sm">{word(refusal.errors?.[0]?.code) ?? problemText(refusal)}</Text>
        </Message>
      )}
      {preview.isError && !refusal && <Failure onRetry={() => void preview.refetch()} />}
      {found && !checking && !ready && <ImportFaults faults={found.faults} />}
      {found && !checking && ready && <FirstRows preview={found} />}
      <Group>
        <SaveButton onClick={() => void submit()} disabled={!ready || checking} busy={saving}>
          {ready ? t('import.save', { count: found.rows }) : t('import.saveNone')}
        </SaveButton>
        <Button component={Link} to="/borgere" variant="default">
          {t('app.cancel')}
        </Button>
        <SaveStatus is={state.is} />
      </Group>
    </Stack>
  )
}
