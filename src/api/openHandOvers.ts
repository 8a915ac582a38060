import type { openHandOvers } from '../contract/handOver'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf } from '../domain/instant'
import type { Handler } from './asked'
import { citizensHandedOver } from './citizensHandedOver'
import { handOverRow } from './handOverRow'

export const answerOpenHandOvers: Handler<typeof openHandOvers> = async (asked, view) => {
  const { authority, now } = asked
  const today = dateOf(now)
  const found = await citizensHandedOver(await view.citizenHeadsOf(authority), today, view)
  const rows = await Promise.all(
    found.map(({ citizen, handOver }) => handOverRow(citizen, handOver, authority, view)),
  )
  const citizens = rows.toSorted(
    (one, other) =>
      one.on.localeCompare(other.on) ||
      inDanishOrder(one.name, other.name) ||
      inDanishOrder(one.citizenId, other.citizenId),
  )
  return { ok: true, body: { today, citizens } }
}
