import type { CitizenRow } from '../contract/citizenRow'
import type { searchCitizens } from '../contract/firstOperations'
import { assessCitizen } from '../domain/assessCitizen'
import { dateOf } from '../domain/instant'
import type { CitizenHead, View } from '../store/store'
import type { Asked } from './asked'
import { citizenRow } from './citizenRow'
import { lookThrough } from './lookThrough'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

const seen = seenBefore<CitizenRow>()

/** The rows of citizens, in their order; a row is made again only when it may have changed. */
export async function citizenRowsOf(
  heads: readonly CitizenHead[],
  { now }: Asked<typeof searchCitizens>,
  view: View,
): Promise<CitizenRow[]> {
  const from = await standpoint(null, dateOf(now), view)
  const found = await lookThrough(heads, from, seen, view, (file, head) =>
    citizenRow(assessCitizen(file, from.centreOf(head.municipality), from.today)),
  )
  return found.map((row) => row.seen)
}
