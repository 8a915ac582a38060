import { assessCitizen, type AssessedCitizen } from '../domain/assessCitizen'
import { handOverOf, type HandOver } from '../domain/handOver'
import type { CalendarDate } from '../law/calendarDate'
import type { CitizenHead, View } from '../store/store'

/** How many files are taken in at once; others are answered in between. */
const batch = 200

/** By the state of a citizen: the day, and the job centre, for which there was no hand-over near. */
const far = new WeakMap<object, { readonly today: CalendarDate; readonly centre: string }>()

/**
 * Those with a hand-over near today. Whose is not is not looked at again that day, until facts,
 * talks or the freedoms of the job centre have changed.
 */
export async function citizensHandedOver(
  heads: readonly CitizenHead[],
  today: CalendarDate,
  view: View,
): Promise<{ readonly citizen: AssessedCitizen; readonly handOver: HandOver }[]> {
  const centres = new Map(
    (await view.authorities()).map((one) => [one.municipality, { one, text: JSON.stringify(one) }]),
  )
  const textOf = (municipality: string) => centres.get(municipality)?.text ?? ''
  const maybe = heads.filter(({ state, municipality }) => {
    const known = far.get(state)
    return known?.today !== today || known.centre !== textOf(municipality)
  })
  const found = []
  for (let start = 0; start < maybe.length; start += batch) {
    const some = new Map(maybe.slice(start, start + batch).map((head) => [head.id, head]))
    for (const file of await view.citizenFiles([...some.keys()])) {
      const { id, municipality } = file.citizen
      const citizen = assessCitizen(file, centres.get(municipality)?.one ?? null, today)
      const handOver = handOverOf(citizen)
      if (handOver) found.push({ citizen, handOver })
      else far.set(some.get(id)?.state ?? file, { today, centre: textOf(municipality) })
    }
  }
  return found
}
