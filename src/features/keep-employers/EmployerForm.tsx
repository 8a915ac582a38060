import { Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedForm } from '../../client/useFormDraft'
import { usePeople } from '../../client/usePeople'
import { useSubmit } from '../../client/useSubmit'
import { useTyped } from '../../client/useTyped'
import type { addEmployer, changeEmployer } from '../../contract/employerOperations'
import { EmployerFields } from '../../ui/EmployerFields'
import { focusFirstError } from '../../ui/focusFirstError'
import { FoundDraft } from '../../ui/FoundDraft'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useEmployerError } from '../../ui/useEmployerError'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { ContactFields } from './ContactFields'
import { EmployerRefused } from './EmployerRefused'
import styles from './employers.module.css'
import type { WholeEmployer } from './typedEmployer'

/** All that is said of an employer, to be written and saved. */
export function EmployerForm(props: {
  readonly operation: typeof addEmployer | typeof changeEmployer
  /** Which one is changed, and the version it was seen in. */
  readonly asking: { readonly params?: { readonly employerId: string }; readonly version?: number }
  readonly opened: OpenedForm
  readonly fresh: WholeEmployer
  /** Asks for the version that is kept now; a new one has none. */
  readonly now?: () => Promise<number>
  readonly onSaved: (id: string) => void
}) {
  const { t } = useTranslation()
  const { operation, asking, opened, fresh, now, onSaved } = props
  const people = usePeople().data?.people ?? []
  const word = useEmployerError()
  const saidSaved = useSavedNotice()
  const typed = useTyped(opened, fresh)
  const { value, change } = typed
  const form = useRef<HTMLFormElement>(null)
  const { state, errors, submit, isHere } = useSubmit(operation, form, focusFirstError)
  const wrong = (pointer: string) => word(errors[pointer])
  const save = async (version = asking.version) => {
    const rest = { ...asking, ...(version !== undefined && { version }) }
    const saved = await submit(value, { ...rest, requestId: typed.requestId })
    if (saved === null) return
    typed.done()
    saidSaved(t('employers.saved'))
    if (isHere()) onSaved(saved.id)
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
      <Stack gap="lg" maw={800} align="flex-start">
        <FoundDraft
          from={typed.foundFrom}
          wasSaved={opened.wasSaved}
          onStartOver={typed.startOver}
        />
        {state.is === 'refused' && (
          <EmployerRefused
            problem={state.problem}
            onAnyway={now && (async () => save(await now()))}
          />
        )}
        <div className={styles.fields}>
          <EmployerFields value={value} wrong={wrong} onChange={change} />
          <TextInput
            name="/address"
            label={t('employers.addressMay')}
            value={value.address}
            error={wrong('/address')}
            autoComplete="off"
            onChange={({ currentTarget }) => change({ address: currentTarget.value })}
          />
          <NativeSelect
            name="/entrance"
            label={t('employers.entrance')}
            description={t('employers.entranceHint')}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            value={value.entrance}
            error={wrong('/entrance')}
            onChange={({ currentTarget }) => change({ entrance: currentTarget.value })}
            data={[
              { value: '', label: t('employers.nobody') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
        <Textarea
          name="/wishes"
          label={t('employers.wishes')}
          description={t('employers.wishesHint')}
          value={value.wishes}
          error={wrong('/wishes')}
          autosize
          minRows={3}
          w="100%"
          onChange={({ currentTarget }) => change({ wishes: currentTarget.value })}
        />
        <ContactFields
          contacts={value.contacts}
          wrong={wrong}
          onChange={(contacts) => change({ contacts })}
        />
        {now && (
          <Checkbox
            label={t('employers.isClosed')}
            description={t('employers.isClosedHint')}
            checked={value.state === 'closed'}
            onChange={({ currentTarget }) =>
              change({ state: currentTarget.checked ? 'closed' : 'open' })
            }
          />
        )}
        <Group>
          <SaveButton type="submit" busy={state.is === 'saving' || state.is === 'unknown'}>
            {t('employers.save')}
          </SaveButton>
          <SaveStatus is={state.is} />
        </Group>
      </Stack>
    </form>
  )
}
