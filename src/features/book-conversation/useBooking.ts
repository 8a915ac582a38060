import { useEffect, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useSave, type SaveState } from '../../client/useSave'
import type { Typed } from '../../client/useTyped'
import type { FormVerdict } from '../../contract/assessment'
import type { Conversation } from '../../contract/conversation'
import { bookConversation, changeConversation } from '../../contract/operations'
import { useSavedNotice } from '../../ui/useSavedNotice'
import type { BookingDraft } from './bookingDraft'
import { checkRequest, errorsOf, type FieldErrors } from './fieldErrors'
import { focusFirstError } from '../../ui/focusFirstError'
import { requestOf } from './requestOf'

/** Saving the form: a new talk, or a change to one. What was typed stays when it is refused. */
export function useBooking(options: {
  readonly citizenId: string
  readonly changing: Conversation | null
  readonly form: RefObject<HTMLFormElement | null>
  readonly typed: Typed<BookingDraft>
}): {
  readonly state: SaveState
  readonly errors: FieldErrors
  readonly submit: (verdict: FormVerdict | null) => Promise<void>
} {
  const { citizenId, changing, form, typed } = options
  const { t } = useTranslation()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const booking = useSave(bookConversation)
  const change = useSave(changeConversation)
  const [checked, setChecked] = useState<FieldErrors>({})
  const { state } = changing ? change : booking

  useEffect(() => {
    if (state.is === 'refused' || Object.keys(checked).length > 0) focusFirstError(form.current)
  }, [state, checked, form])

  async function submit(verdict: FormVerdict | null) {
    const check = checkRequest(requestOf(typed.value, verdict))
    setChecked(check.ok ? {} : check.errors)
    if (!check.ok) return
    const asking = { body: check.request, requestId: typed.requestId }
    const saved = changing
      ? await change.save({
          ...asking,
          params: { citizenId, conversationId: changing.id },
          version: changing.version,
        })
      : await booking.save({ ...asking, params: { citizenId } })
    if (saved === null) return
    typed.done()
    saidSaved(changing ? t('booking.changed') : t('booking.booked'))
    const { isHere } = changing ? change : booking
    if (isHere()) await navigate(`/borgere/${citizenId}`)
  }

  // What the last check found replaces what an earlier attempt was refused for.
  const refused = state.is === 'refused' ? errorsOf(state.problem.problem) : {}
  return { state, errors: Object.keys(checked).length > 0 ? checked : refused, submit }
}
