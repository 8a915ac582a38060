import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useSubmit } from '../../client/useSubmit'
import type { Typed } from '../../client/useTyped'
import { holdAfterwards } from '../../contract/heldOperation'
import { focusFirstError } from '../../ui/focusFirstError'
import { useSavedNotice } from '../../ui/useSavedNotice'
import { requestOf, type HeldDraft } from './heldDraft'

/** Saving a talk that took place unbooked. What was typed stays when it is refused. */
export function useHold(
  citizenId: string,
  form: RefObject<HTMLFormElement | null>,
  typed: Typed<HeldDraft>,
) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const { state, errors, submit, isHere } = useSubmit(holdAfterwards, form, focusFirstError)

  async function hold() {
    const { requestId, value } = typed
    const saved = await submit(requestOf(value), { params: { citizenId }, requestId })
    if (saved === null) return
    typed.done()
    saidSaved(t('after.heldSaved'))
    if (isHere()) await navigate(`/borgere/${citizenId}`, { state: { held: true } })
  }

  return { state, errors, submit: hold }
}
