import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useSave } from '../../client/useSave'
import type { EmployerPage } from '../../contract/employer'
import { removeEmployer } from '../../contract/employerOperations'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'

/** Takes away an employer that was a mistake; one that offers are at is told by whom it is used. */
export function RemoveEmployer({ employer }: { readonly employer: EmployerPage }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const problemText = useProblemText()
  const saidSaved = useSavedNotice()
  const { state, save, isHere } = useSave(removeEmployer)
  const [asked, setAsked] = useState(false)
  const [requestId] = useState(() => crypto.randomUUID())
  const first = useRef<HTMLButtonElement>(null)
  const sure = useRef<HTMLButtonElement>(null)
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.is === 'refused') part.current?.querySelector<HTMLElement>('[role="alert"]')?.focus()
  }, [state])
  const former = useRef(asked)
  useEffect(() => {
    if (asked !== former.current) (asked ? sure : first).current?.focus()
    former.current = asked
  }, [asked])
  const remove = async () => {
    const { id, version } = employer
    if ((await save({ params: { employerId: id }, requestId, version })) === null) return
    saidSaved(t('employers.removed'))
    if (isHere()) void navigate('/virksomheder')
  }
  const usedBy = state.is === 'refused' ? state.problem.problem.usedBy : undefined
  return (
    <Stack gap="sm" align="flex-start" ref={part}>
      {state.is === 'refused' && (
        <Message tone="bad" role="alert" title={t(usedBy ? 'employers.inUse' : 'save.refused')}>
          <Text size="sm">
            {usedBy
              ? t('employers.usedBy', { names: usedBy.join(', ') })
              : problemText(state.problem.problem)}
          </Text>
        </Message>
      )}
      <Text size="sm">
        {asked ? t('employers.sure', { name: employer.name }) : t('employers.removeHint')}
      </Text>
      {asked ? (
        <Group>
          <SaveButton
            ref={sure}
            busy={state.is === 'saving' || state.is === 'unknown'}
            onClick={() => void remove()}
          >
            {t('employers.yes')}
          </SaveButton>
          <Button variant="default" onClick={() => setAsked(false)}>
            {t('employers.no')}
          </Button>
          <SaveStatus is={state.is} />
        </Group>
      ) : (
        <Button ref={first} variant="default" onClick={() => setAsked(true)}>
          {t('employers.remove')}
        </Button>
      )}
    </Stack>
  )
}
