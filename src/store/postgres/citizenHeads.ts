import { sql, type Kysely, type RawBuilder } from 'kysely'
import { inOrderOf } from '../inOrderOf'
import type { CitizenHead } from '../store'
import type { Tables } from './tables'

/** By citizen: as which transactions left the rows, and the object that stands for that. */
export type CitizenStates = Map<string, { readonly left: string; readonly state: object }>

/**
 * The heads of the citizens whose row is as wanted, in order of id. `xmin` is the transaction that
 * wrote a row as it is: whoever changes one, through the program or beside it, leaves another.
 */
export async function citizenHeads(
  db: Kysely<Tables>,
  wanted: RawBuilder<boolean>,
  states: CitizenStates,
): Promise<CitizenHead[]> {
  const talks = db
    .selectFrom('conversations')
    .select(['citizen', sql<string>`concat(count(*), ' ', sum(xmin::text::bigint))`.as('left')])
    .where('citizen', 'in', db.selectFrom('citizens').select('id').where(wanted))
    .groupBy('citizen')
  const rows = await db
    .selectFrom('citizens')
    .leftJoin(talks.as('talks'), 'talks.citizen', 'citizens.id')
    .select(['id', 'name', 'civilRegistrationNumber', 'municipality'])
    .select(sql<string>`concat(citizens.xmin, ' ', talks.left)`.as('left'))
    .where(wanted)
    .execute()
  return rows
    .map(({ left, ...head }) => ({ ...head, state: stateOf(head.id, left, states) }))
    .toSorted(inOrderOf(({ id }) => id))
}

function stateOf(id: string, left: string, states: CitizenStates): object {
  const known = states.get(id)
  if (known?.left === left) return known.state
  const state = {}
  states.set(id, { left, state })
  return state
}
