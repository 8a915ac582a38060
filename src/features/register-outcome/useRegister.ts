import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { FieldErrors } from '../../client/fieldErrors'
import type { SaveState } from '../../client/useSave'
import { useSubmit } from '../../client/useSubmit'
import type { Typed } from '../../client/useTyped'
import type { Conversation } from '../../contract/conversation'
import { registerOutcome } from '../../contract/operations'
import { focusFirstError } from '../../ui/focusFirstError'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { requestOf, type OutcomeDraft } from './outcomeDraft'

/** Saving an outcome, and what is wrong with what was filled in. */
export function useRegister(
  citizenId: string,
  talk: Conversation,
  form: RefObject<HTMLFormElement | null>,
  typed: Typed<OutcomeDraft>,
): {
  readonly state: SaveState
  readonly errors: FieldErrors
  readonly submit: () => Promise<void>
} {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const { state, errors, submit, isHere } = useSubmit(registerOutcome, form, focusFirstError)

  async function register() {
    const { requestId, value } = typed
    const { id: conversationId, version } = talk
    const params = { citizenId, conversationId }
    const saved = await submit(requestOf(value), { params, requestId, version })
    if (saved === null) return
    typed.done()
    saidSaved(t('outcome.registered'))
    // The next talk is offered there, while the citizen still sits beside.
    if (isHere())
      await navigate(`/borgere/${citizenId}`, { state: { held: saved.status === 'held' } })
  }

  return { state, errors, submit: register }
}
