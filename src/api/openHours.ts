import type { openHours } from '../contract/hoursOperations'
import type { Handler } from './asked'
import { hoursView } from './hoursView'
import { keptAvailability } from './keptAvailability'
import { personAsked } from './personAsked'

export const answerOpenHours: Handler<typeof openHours> = async (asked, view) => {
  const answer = await personAsked(asked.params.personId, asked, view)
  if (!answer.ok) return answer
  const { found } = answer
  const owner = { kind: 'caseworker', id: found.id } as const
  const kept = (await keptAvailability([owner], view))(owner)
  return { ok: true, body: await hoursView(kept, found, asked, view), version: kept.version }
}
