import type { CitizenRow } from '../contract/citizenRow'
import type { searchCitizens } from '../contract/firstOperations'
import { assessCitizen } from '../domain/assessCitizen'
import { dateOf } from '../domain/instant'
import type { CitizenHead, View } from '../store/store'
import type { Asked } from './asked'
import { citizenRow } from './citizenRow'

/** How many files are taken in at once; others are answered in between. */
const batch = 200

/** By the state of a citizen: the row, the day it was made for, and the job centre as it was then. */
const known = new WeakMap<object, { today: string; centre: string; row: CitizenRow }>()

/**
 * The rows of citizens, in their order. Whose was made today is not made again until facts, talks
 * or the freedoms of the job centre have changed.
 */
export async function citizenRowsOf(
  heads: readonly CitizenHead[],
  { now }: Asked<typeof searchCitizens>,
  view: View,
): Promise<CitizenRow[]> {
  const today = dateOf(now)
  const centres = new Map(
    (await view.authorities()).map((one) => [one.municipality, { one, text: JSON.stringify(one) }]),
  )
  const textOf = (municipality: string) => centres.get(municipality)?.text ?? ''
  const missing = heads.filter(({ state, municipality }) => {
    const made = known.get(state)
    return made?.today !== today || made.centre !== textOf(municipality)
  })
  for (let start = 0; start < missing.length; start += batch) {
    const some = new Map(missing.slice(start, start + batch).map((head) => [head.id, head]))
    for (const file of await view.citizenFiles([...some.keys()])) {
      const { id, municipality } = file.citizen
      const centre = centres.get(municipality)?.one ?? null
      const row = citizenRow(assessCitizen(file, centre, today))
      known.set(some.get(id)?.state ?? file, { today, centre: textOf(municipality), row })
    }
  }
  return heads.flatMap(({ state }) => known.get(state)?.row ?? [])
}
