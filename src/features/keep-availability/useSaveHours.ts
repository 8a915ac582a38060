import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useSubmit } from '../../client/useSubmit'
import type { Typed } from '../../client/useTyped'
import type { Hours } from '../../contract/hours'
import { changeHours, changeRoomHours } from '../../contract/hoursOperations'
import { focusFirstError } from '../../ui/focusFirstError'
import { useSavedNotice } from '../../ui/useSavedNotice'
import type { HoursDraft } from './hoursDraft'
import { requestOf } from './requestOf'

/** Saving the hours of a person or a room. What was typed stays when they are refused. */
export function useSaveHours(options: {
  readonly hours: Hours
  readonly ofRoom: boolean
  readonly form: RefObject<HTMLFormElement | null>
  readonly typed: Typed<HoursDraft>
  readonly onSaved: (hours: Hours) => void
}) {
  const { hours, ofRoom, form, typed, onSaved } = options
  const { t } = useTranslation()
  const saidSaved = useSavedNotice()
  const person = useSubmit(changeHours, form, focusFirstError)
  const room = useSubmit(changeRoomHours, form, focusFirstError)
  const { state, errors, isHere } = ofRoom ? room : person

  async function submit() {
    const body = requestOf(typed.value)
    const { requestId } = typed
    const { id, version } = hours
    const saved = ofRoom
      ? await room.submit(body, { params: { roomId: id }, requestId, version })
      : await person.submit(body, { params: { personId: id }, requestId, version })
    if (saved === null) return
    typed.done()
    saidSaved(t('hours.saved'))
    if (isHere()) onSaved(saved)
  }

  return { state, errors, submit }
}
