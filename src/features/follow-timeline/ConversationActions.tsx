import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useSave } from '../../client/useSave'
import type { Conversation } from '../../contract/conversation'
import { undoOutcome } from '../../contract/operations'
import { SaveStatus } from '../../ui/SaveStatus'
import { useDates } from '../../ui/useDates'
import { useSavedNotice } from '../../ui/useSavedNotice'
import styles from './Timeline.module.css'

/** What can be done with a talk of one's own authority, as it stands now. */
export function ConversationActions(props: {
  readonly citizenId: string
  readonly talk: Conversation
}) {
  const { citizenId, talk } = props
  return (
    <div className={styles.actions}>
      {talk.status === 'booked' ? (
        <BookedActions citizenId={citizenId} talk={talk} />
      ) : (
        <Undo citizenId={citizenId} talk={talk} />
      )}
    </div>
  )
}

function useActionName(talk: Conversation): (action: string) => string {
  const { t } = useTranslation()
  const { long } = useDates()
  return (action) =>
    t('timeline.actionFor', { action, kind: t(`kind.${talk.kind}`), date: long(talk.on) })
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

function Undo({ citizenId, talk }: { readonly citizenId: string; readonly talk: Conversation }) {
  const { t } = useTranslation()
  const name = useActionName(talk)
  const { state, save } = useSave(undoOutcome)
  const saidSaved = useSavedNotice()
  const [requestId] = useState(() => crypto.randomUUID())
  const undo = async () => {
    const params = { citizenId, conversationId: talk.id }
    const undone = await save({ params, requestId, version: talk.version })
    if (undone) saidSaved(t('outcome.undone'))
  }
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={name(t('timeline.undo'))}
        loading={state.is === 'saving'}
        onClick={() => void undo()}
      >
        {t('timeline.undo')}
      </Button>
      <SaveStatus is={state.is} />
    </>
  )
}
