import type { FormVerdict } from '../../contract/assessment'
import type { BookingOptions } from '../../contract/bookingOptions'
import type { ConversationRequest } from '../../contract/conversation'
import { parseDate } from '../../ui/parseDate'
import { parseTime } from '../../ui/parseTime'
import type { BookingDraft } from './bookingDraft'

/** What the form would send: not checked, so it may lack things. */
export function requestOf(
  draft: BookingDraft,
  verdict: FormVerdict | null,
  warnings: BookingOptions['warnings'],
) {
  const form = formOf(draft, verdict)
  const asked = verdict?.chooser === 'citizen'
  const overridden = asked && isOverridden(draft)
  return {
    kind: draft.kind,
    on: parseDate(draft.on) ?? draft.on,
    at: parseTime(draft.at),
    fold: draft.fold ?? undefined,
    minutes: draft.minutes.trim() === '' ? undefined : Number(draft.minutes),
    form: form ?? undefined,
    meeting: meetingOf(draft, form),
    wish: asked ? draft.chosen : null,
    wishedOn:
      asked && draft.wishedOn.trim() !== ''
        ? (parseDate(draft.wishedOn) ?? draft.wishedOn)
        : undefined,
    physicalRequired: overridden ? { because: draft.because } : null,
    topic: draft.topic,
    caseworker: draft.caseworker,
    participants: draft.participants.map(({ kind, name, language }) => ({
      kind,
      name,
      language: kind === 'interpreter' && language !== '' ? language : null,
    })),
    guest: draft.with === '' ? null : draft.with,
    accepted: warnings.length > 0 ? { warnings, reason: draft.acceptedReason } : null,
  }
}

/** The form the talk will have: the only lawful one, what was decided, or what was chosen. */
export function formOf(
  draft: BookingDraft,
  verdict: FormVerdict | null,
): ConversationRequest['form'] | null {
  if (verdict?.chooser === 'law') return verdict.allowed[0] ?? null
  if (verdict?.chooser === 'citizen' && isOverridden(draft)) return 'physical'
  return draft.chosen
}

/** Where to meet, when that is no room; null for a room, and where nobody goes anywhere. */
export function typedAddress(draft: BookingDraft, verdict: FormVerdict | null): string | null {
  return formOf(draft, verdict) === 'physical' && draft.room === '' ? draft.address : null
}

/** Only a digital wish can be decided against. */
function isOverridden({ override, chosen }: BookingDraft): boolean {
  return override && chosen !== null && chosen !== 'physical'
}

function meetingOf(draft: BookingDraft, form: ConversationRequest['form'] | null) {
  switch (form) {
    case 'video':
      return { kind: 'link', link: draft.link }
    case 'phone':
      return draft.caller === 'citizen'
        ? { kind: 'number', number: draft.ourNumber, caller: draft.caller }
        : { kind: 'number', number: draft.number, caller: draft.caller }
    case 'physical':
    case null:
      return draft.room === ''
        ? { kind: 'address', address: draft.address }
        : { kind: 'room', room: draft.room }
  }
}
