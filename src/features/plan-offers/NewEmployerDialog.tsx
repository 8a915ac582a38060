import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSubmit } from '../../client/useSubmit'
import { addEmployer } from '../../contract/employerOperations'
import { EmployerFields, type TypedEmployer } from '../../ui/EmployerFields'
import { focusFirstError } from '../../ui/focusFirstError'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useEmployerError } from '../../ui/useEmployerError'
import { useProblemText } from '../../ui/useProblemText'

/** A new employer from within a plan, with what it cannot be without; the rest is on its own screen. */
export function NewEmployerDialog(props: {
  /** What was looked for and is not there: a name, or a number. */
  readonly begun: string
  readonly onChosen: (id: string, sector: TypedEmployer['sector']) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const word = useEmployerError()
  const problemText = useProblemText()
  const { begun, onChosen, onClose } = props
  const isNumber = /^[\d\s]+$/.test(begun)
  const [value, setValue] = useState<TypedEmployer>({
    name: isNumber ? '' : begun,
    cvr: isNumber ? begun : '',
    pNumber: '',
    sector: 'private',
  })
  const form = useRef<HTMLFormElement>(null)
  const [sent, setSent] = useState({ body: '', requestId: crypto.randomUUID() })
  const { state, errors, submit } = useSubmit(addEmployer, form, focusFirstError)
  const save = async () => {
    const body = {
      ...value,
      address: null,
      contacts: [],
      wishes: '',
      entrance: null,
      state: 'open',
    }
    const said = JSON.stringify(body)
    const requestId = sent.body === said ? sent.requestId : crypto.randomUUID()
    setSent({ body: said, requestId })
    const saved = await submit(body, { requestId })
    if (saved !== null) onChosen(saved.id, value.sector)
  }
  const busy = state.is === 'saving' || state.is === 'unknown'
  const known = state.is === 'refused' ? state.problem.problem.employer : undefined
  const title = t('employers.newTitle')
  return (
    // What would lock the page behind it writes a style sheet that no server allows.
    <Modal.Root opened onClose={onClose} centered lockScroll={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body>
          <form
            ref={form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              // The form behind it is another: it must not be saved by this one.
              event.stopPropagation()
              if (!busy) void save()
            }}
          >
            <Stack gap="md">
              <Title order={2} size="h4">
                {title}
              </Title>
              {state.is === 'refused' && (
                <Message tone="bad" role="alert" title={t('save.refused')}>
                  {known ? (
                    <>
                      <Text size="sm">{t('offers.knownEmployer', { name: known.name })}</Text>
                      <Button
                        variant="default"
                        size="sm"
                        onClick={() => onChosen(known.id, value.sector)}
                      >
                        {t('offers.chooseEmployer', { name: known.name })}
                      </Button>
                    </>
                  ) : (
                    <Text size="sm">{problemText(state.problem.problem)}</Text>
                  )}
                </Message>
              )}
              <EmployerFields
                value={value}
                wrong={(pointer) => word(errors[pointer])}
                onChange={(part) => setValue((now) => ({ ...now, ...part }))}
              />
              <Text size="sm">{t('offers.restLater')}</Text>
              <Group>
                <SaveButton type="submit" busy={busy}>
                  {t('employers.save')}
                </SaveButton>
                <Button variant="default" onClick={onClose}>
                  {t('app.cancel')}
                </Button>
              </Group>
              <SaveStatus is={state.is} />
            </Stack>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
