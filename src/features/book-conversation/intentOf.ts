import type { FormVerdict } from '../../contract/assessment'
import { parseDate } from '../../ui/parseDate'
import { parseTime } from '../../ui/parseTime'
import type { BookingDraft } from './bookingDraft'
import { formOf } from './requestOf'

/** What the form would take of whose time: not checked, so it may be none. */
export function intentOf(draft: BookingDraft, verdict: FormVerdict | null) {
  const inRoom = formOf(draft, verdict) === 'physical' && draft.room !== ''
  return {
    on: parseDate(draft.on),
    at: parseTime(draft.at),
    fold: draft.fold ?? undefined,
    minutes: Number(draft.minutes),
    caseworker: draft.caseworker,
    guest: draft.with === '' ? null : draft.with,
    room: inRoom ? draft.room : null,
  }
}
