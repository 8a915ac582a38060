import type { Acceptance, AcceptanceAsked } from './acceptance'
import type { BookingWarning } from './bookingWarning'
import type { Instant } from './instant'
import type { Refusal } from './refusal'

export type AcceptanceAnswer =
  | { readonly ok: true; readonly accepted: Acceptance | null }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * What is kept of an acceptance: of the warnings seen those that hold. Refused when one that holds
 * was not seen. Null where nothing speaks against the talk.
 */
export function acceptWarnings(
  holding: readonly BookingWarning[],
  asked: AcceptanceAsked | null,
  { by, now }: { readonly by: string; readonly now: Instant },
): AcceptanceAnswer {
  if (holding.length === 0) return { ok: true, accepted: null }
  if (asked === null || holding.some((warning) => !asked.warnings.includes(warning)))
    return { ok: false, refusal: { kind: 'needs-acceptance', warnings: holding } }
  return { ok: true, accepted: { warnings: holding, reason: asked.reason, by, at: now } }
}
