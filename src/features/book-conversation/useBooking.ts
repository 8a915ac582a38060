import { useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { FieldErrors } from '../../client/fieldErrors'
import type { SaveState } from '../../client/useSave'
import { useSubmit } from '../../client/useSubmit'
import type { Typed } from '../../client/useTyped'
import type { BookingOptions } from '../../contract/bookingOptions'
import type { Conversation } from '../../contract/conversation'
import { bookConversation, changeConversation } from '../../contract/operations'
import { knownWarnings } from '../../client/knownWarnings'
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
  /** What spoke against this very time when it was last refused. */
  readonly warnings: BookingOptions['warnings']
  readonly submit: (told: Pick<BookingOptions, 'form' | 'warnings'>) => Promise<void>
} {
  const { citizenId, requirement, changing, form, typed } = options
  const { t } = useTranslation()
  const navigate = useNavigate()
  const saidSaved = useSavedNotice()
  const booking = useSubmit(bookConversation, form, focusFirstError)
  const change = useSubmit(changeConversation, form, focusFirstError)
  const [sent, setSent] = useState<BookingDraft | null>(null)
  const { state, errors, isHere } = changing ? change : booking

  async function submit(told: Pick<BookingOptions, 'form' | 'warnings'>) {
    const request = requestOf(typed.value, told.form, told.warnings)
    setSent(typed.value)
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

  const refused = state.is === 'refused' && sent !== null && isSameTime(sent, typed.value)
  const warnings = refused ? knownWarnings(state.problem) : []
  return { state, errors, warnings, submit }
}

function isSameTime(a: BookingDraft, b: BookingDraft): boolean {
  return a.on === b.on && a.at === b.at && a.minutes === b.minutes && a.address === b.address
}
