import { Button, Text } from '@mantine/core'
import { useEffect, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useSave } from '../../client/useSave'
import type { Conversation } from '../../contract/conversation'
import { undoOutcome } from '../../contract/operations'
import { ClashList } from '../../ui/ClashList'
import { focusFirstError } from '../../ui/focusFirstError'
import { focusHeading } from '../../ui/focusHeading'
import { Message } from '../../ui/Message'
import { SaveButton } from '../../ui/SaveButton'
import { SaveStatus } from '../../ui/SaveStatus'
import { useDates } from '../../ui/useDates'
import { useProblemText } from '../../ui/useProblemText'
import { useSavedNotice } from '../../ui/useSavedNotice'
import styles from './Timeline.module.css'

/** What can be done with a talk of one's own authority, as it stands now. */
export function ConversationActions(props: {
  readonly citizenId: string
  readonly talk: Conversation
}) {
  const { t } = useTranslation()
  const { citizenId, talk } = props
  const actions = useRef<HTMLDivElement>(null)
  return (
    <div className={styles.actions} ref={actions}>
      {talk.status === 'booked' && <BookedActions citizenId={citizenId} talk={talk} />}
      {isSent(talk) && <Text size="sm">{t('problem.notice-sent')}</Text>}
      {talk.outcome && !isSent(talk) && (
        <Undo citizenId={citizenId} talk={talk} actions={actions} />
      )}
    </div>
  )
}

/** What has left the house cannot be taken back. */
function isSent({ outcome }: Conversation): boolean {
  const notice = outcome?.absence?.notice
  return notice?.state === 'sent' || notice?.state === 'answered'
}

function useActionName(talk: Conversation): (action: string) => string {
  const { t } = useTranslation()
  const { long } = useDates()
  return (action) =>
    t('timeline.actionFor', {
      action,
      kind: t(`kind.${talk.kind}`),
      date: long(talk.on),
      time: talk.at,
    })
}

function BookedActions({
  citizenId,
  talk,
}: {
  readonly citizenId: string
  readonly talk: Conversation
}) {
  const { t } = useTranslation()
  const name = useActionName(talk)
  const address = `/borgere/${citizenId}/samtaler/${talk.id}`
  return (
    <>
      <Button
        component={Link}
        to={`${address}/udfald`}
        size="compact-sm"
        variant="default"
        aria-label={name(t('timeline.register'))}
      >
        {t('timeline.register')}
      </Button>
      <Button
        component={Link}
        to={address}
        size="compact-sm"
        variant="default"
        aria-label={name(t('timeline.move'))}
      >
        {t('timeline.move')}
      </Button>
    </>
  )
}

function Undo(props: {
  readonly citizenId: string
  readonly talk: Conversation
  readonly actions: RefObject<HTMLDivElement | null>
}) {
  const { citizenId, talk, actions } = props
  const { t } = useTranslation()
  const name = useActionName(talk)
  const problemText = useProblemText()
  const { state, save } = useSave(undoOutcome)
  const saidSaved = useSavedNotice()
  useEffect(() => {
    if (state.is === 'refused') focusFirstError(actions.current)
  }, [state, actions])
  const undo = async () => {
    const params = { citizenId, conversationId: talk.id }
    const requestId = crypto.randomUUID()
    const undone = await save({ params, requestId, version: talk.version })
    if (!undone) return
    saidSaved(t('outcome.undone'))
    // The button goes away with what it undid: the focus goes to the top of the page.
    focusHeading()
  }
  return (
    <>
      <SaveButton
        size="compact-sm"
        variant="default"
        aria-label={name(t('timeline.undo'))}
        busy={state.is === 'saving' || state.is === 'unknown'}
        onClick={() => void undo()}
      >
        {t('timeline.undo')}
      </SaveButton>
      <SaveStatus is={state.is} />
      {state.is === 'refused' && (
        <Message tone="bad" role="alert" title={t('save.refused')}>
          <Text size="sm">{problemText(state.problem.problem)}</Text>
          <ClashList clashes={state.problem.problem.clashes ?? []} />
        </Message>
      )}
    </>
  )
}
