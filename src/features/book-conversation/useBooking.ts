import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { FieldErrors } from '../../client/fieldErrors'
import type { SaveState } from '../../client/useSave'
import { useSubmit } from '../../client/useSubmit'
import type { Typed } from '../../client/useTyped'
import type { FormVerdict } from '../../contract/assessment'
import type { Conversation } from '../../contract/conversation'
import { bookConversation, changeConversation } from '../../contract/operations'
import { useSavedNotice } from '../../ui/useSavedNotice'
import type { BookingDraft } from './bookingDraft'
import { focusFirstError } from '../../ui/focusFirstError'
import { requestOf } from './requestOf'

/** Saving the form: a new talk, or a change to one. What was typed stays when it is refused. */
export function useBooking(options: {
  readonly citizenId: string
  readonly requirement: number | undefined
  readonly changing: Conversation | null
  readonly form: RefObject<HTMLFormElement | null>
  readonly typed: Typed<BookingDraft>
}): {
  readonly state: SaveState
  readonly errors: FieldErrors
  readonly submit: (verdict: FormVerdict | null) => Promise<void>
} {
  const { citizenId, requirement, changing, form, typed } = options
  const { t } = useTranslation()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const booking = useSubmit(bookConversation, form, focusFirstError)
  const change = useSubmit(changeConversation, form, focusFirstError)
  const { state, errors, isHere } = changing ? change : booking

  async function submit(verdict: FormVerdict | null) {
    const request = requestOf(typed.value, verdict)
    const { requestId } = typed
    const saved = changing
      ? await change.submit(request, {
          params: { citizenId, conversationId: changing.id },
          requestId,
          version: changing.version,
        })
      : await booking.submit({ ...request, requirement }, { params: { citizenId }, requestId })
    if (saved === null) return
    typed.done()
    saidSaved(changing ? t('booking.changed') : t('booking.booked'))
    if (isHere()) await navigate(`/borgere/${citizenId}`)
  }

  return { state, errors, submit }
}
