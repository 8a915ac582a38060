import type { BookingQuestion } from '../../contract/bookingOptions'
import type { Conversation } from '../../contract/conversation'
import { parseDate } from '../../ui/parseDate'
import { parseTime } from '../../ui/parseTime'
import type { BookingDraft } from './bookingDraft'

/** What to ask law and calendar about the form as it stands; what cannot be read is left out. */
export function questionOf(
  draft: BookingDraft,
  requirement: number | undefined,
  changing: Conversation | null,
): BookingQuestion {
  const on = parseDate(draft.on)
  const at = parseTime(draft.at)
  const minutes = Number(draft.minutes)
  return {
    minutes: Number.isInteger(minutes) && minutes > 0 && minutes <= 240 ? minutes : 1,
    kind: draft.kind,
    caseworker: draft.caseworker,
    ...(on !== null && { on }),
    ...(on !== null && /^\d\d:\d\d$/.test(at) && { at }),
    ...(draft.room !== '' && { room: draft.room }),
    ...(requirement !== undefined && { requirement }),
    ...(changing && { changing: changing.id }),
  }
}
