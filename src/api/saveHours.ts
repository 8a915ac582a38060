import type { Hours } from '../contract/hours'
import type { changeHours, changeRoomHours } from '../contract/hoursOperations'
import type { AvailabilityOwner } from '../domain/availability'
import { availabilityErrors } from '../domain/availabilityErrors'
import type { Draft } from '../store/store'
import type { Asked } from './asked'
import { hoursView } from './hoursView'
import { keptAvailability } from './keptAvailability'
import { problemAnswer, refusalAnswer, type ProblemAnswer } from './problemAnswer'

type SavedHours =
  | { readonly ok: true; readonly body: Hours; readonly version: number }
  | { readonly ok: false; readonly problem: ProblemAnswer }

/** Keeps the hours asked for, or says what is wrong with them. */
export async function saveHours(
  owner: AvailabilityOwner,
  owned: { readonly id: string; readonly name: string; readonly authority: string },
  asked: Asked<typeof changeHours | typeof changeRoomHours>,
  draft: Draft,
): Promise<SavedHours> {
  const before = (await keptAvailability([owner], draft))(owner)
  if (before.version !== asked.version)
    return { ok: false, problem: problemAnswer('stale-version') }
  const hours = { owner, version: before.version + 1, ...asked.body }
  const errors = availabilityErrors(hours)
  if (errors.length > 0) return { ok: false, problem: refusalAnswer({ kind: 'invalid', errors }) }
  const saved = await draft.replaceHours(hours)
  if (!saved.ok) return { ok: false, problem: problemAnswer('stale-version') }
  const { version } = hours
  return { ok: true, body: await hoursView({ ...before, ...hours }, owned, asked, draft), version }
}
