import { Group, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSave } from '../../client/useSave'
import type { Comer } from '../../contract/reception'
import { registerArrival } from '../../contract/receptionOperations'
import { focusFirstError } from '../../ui/focusFirstError'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { Tag } from '../../ui/Tag'
import { toneOf } from '../../ui/toneOf'
import { useProblemText } from '../../ui/useProblemText'
import styles from './reception.module.css'

/** Says by one click that the citizen is here, and takes it back. */
export function Arrived({ comer, name }: { readonly comer: Comer; readonly name: string }) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  const { id, citizen, at, status, arrived, mayArrive } = comer
  const { state, save } = useSave(registerArrival)
  const part = useRef<HTMLDivElement>(null)
  const requestId = useRef(crypto.randomUUID())
  const wanted = useRef<boolean | null>(null)
  const isHere = arrived !== null
  useEffect(() => {
    if (state.is === 'refused') focusFirstError(part.current)
  }, [state])
  // The button that was pressed is gone; a second click must not meet the one that takes it back.
  useEffect(() => {
    if (wanted.current !== isHere) return
    part.current?.focus()
    wanted.current = null
  }, [isHere])
  if (citizen === null) return null
  const say = async (here: boolean) => {
    wanted.current = here
    await save({
      params: { citizenId: citizen.id, conversationId: id },
      body: { arrived: here },
      requestId: requestId.current,
    })
    requestId.current = crypto.randomUUID()
  }
  const busy = state.is === 'saving' || state.is === 'unknown'
  return (
    <div ref={part} tabIndex={-1} className={styles.arrived}>
      <Group gap="xs" wrap="wrap">
        {status !== 'booked' && <Tag tone={toneOf(status)}>{t(`status.${status}`)}</Tag>}
        {arrived && <Tag tone="good">{t('reception.arrivedAt', { at: arrived.at })}</Tag>}
        {!isHere && mayArrive && (
          <SaveButton
            type="button"
            busy={busy}
            className={styles.onScreen}
            onClick={() => void say(true)}
            aria-label={t('reception.arrivedFor', { name, at })}
          >
            {t('reception.arrived')}
          </SaveButton>
        )}
        {isHere && mayArrive && (
          <SaveButton
            type="button"
            variant="subtle"
            size="compact-sm"
            busy={busy}
            className={styles.onScreen}
            onClick={() => void say(false)}
            aria-label={t('reception.undoFor', { name, at })}
          >
            {t('reception.undo')}
          </SaveButton>
        )}
        {!isHere && status === 'booked' && (
          <span className={styles.onPaper} aria-hidden>
            <span className={styles.box} /> {t('reception.arrived')}
          </span>
        )}
        <SaveStatus is={state.is} />
      </Group>
      {state.is === 'refused' && (
        <Message tone="bad" role="alert" title={t('save.refused')}>
          <Text size="sm">{problemText(state.problem.problem)}</Text>
        </Message>
      )}
    </div>
  )
}
