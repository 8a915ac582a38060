import type { FormVerdict } from '../../contract/assessment'
import type { BookingQuestion } from '../../contract/bookingOptions'
import type { Conversation } from '../../contract/conversation'
import { parseDate } from '../../ui/parseDate'
import { parseTime } from '../../ui/parseTime'
import type { BookingDraft } from './bookingDraft'
import { formOf } from './requestOf'

const aTime = /^([01]\d|2[0-3]):[0-5]\d$/

/** What to ask law and calendar about the form as it stands; what cannot be read is left out. */
export function questionOf(
  draft: BookingDraft,
  verdict: FormVerdict | null,
  requirement: number | undefined,
  changing: Conversation | null,
): BookingQuestion {
  const on = parseDate(draft.on)
  const at = parseTime(draft.at)
  const minutes = Number(draft.minutes)
  const form = formOf(draft, verdict)
  const inRoom = form === 'physical' && draft.room !== ''
  return {
    minutes: Number.isInteger(minutes) && minutes > 0 && minutes <= 240 ? minutes : 1,
    kind: draft.kind,
    caseworker: draft.caseworker,
    ...(on !== null && { on }),
    ...(on !== null && aTime.test(at) && { at }),
    ...(form && { form }),
    ...(inRoom && { room: draft.room }),
    ...(draft.with !== '' && { with: draft.with }),
    ...(requirement !== undefined && { requirement }),
    ...(changing && { changing: changing.id }),
  }
}
