import type { Kysely } from 'kysely'
import type { PlanFacts } from '../../domain/offers/planEntry'
import type { Replaced } from '../store'
import { planRow } from './citizenRow'
import type { Tables } from './tables'

export async function replacePlan(
  db: Kysely<Tables>,
  citizen: string,
  version: number,
  plan: PlanFacts,
): Promise<Replaced> {
  const kept = db.selectFrom('citizens').select('version').where('id', '=', citizen)
  const { version: before } = await kept.executeTakeFirstOrThrow()
  if (before !== version - 1) return { ok: false, because: 'stale' }
  await db
    .updateTable('citizens')
    .set({ version, ...planRow(plan) })
    .where('id', '=', citizen)
    .execute()
  return { ok: true }
}
