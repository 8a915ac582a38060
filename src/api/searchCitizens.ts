import type { CitizenRow, CitizenSearch } from '../contract/citizenRow'
import type { searchCitizens } from '../contract/firstOperations'
import { inDanishOrder } from '../domain/danishOrder'
import { firstOf } from '../domain/firstOf'
import type { CitizenHead } from '../store/store'
import type { Handler } from './asked'
import { citizenMatcher } from './citizenMatcher'
import { citizenRowsOf } from './citizenRowsOf'

/** Nobody is assessed who need not be: ordered by name, that is who is shown. */
export const answerSearchCitizens: Handler<typeof searchCitizens> = async (asked, view) => {
  const { authority, body } = asked
  const heads = await view.citizenHeadsOf(authority)
  const found = heads.filter(citizenMatcher(body.text))
  const rows = await shown[body.order](found, body.limit, (some) =>
    citizenRowsOf(some, asked, view),
  )
  return { ok: true, body: { total: found.length, rows } }
}

type Shown = (
  found: readonly CitizenHead[],
  limit: number,
  rowsOf: (some: readonly CitizenHead[]) => Promise<readonly CitizenRow[]>,
) => Promise<readonly CitizenRow[]>

const shown: Record<CitizenSearch['order'], Shown> = {
  name: async (found, limit, rowsOf) => rowsOf(firstOf(found, limit, byName)),
  due: async (found, limit, rowsOf) => firstOf(await rowsOf(found), limit, byUrgency),
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return inDanishOrder(a.name, b.name)
}

function byUrgency(a: CitizenRow, b: CitizenRow): number {
  const [first, second] = [urgencyKey(a), urgencyKey(b)]
  return first === second ? byName(a, b) : first < second ? -1 : 1
}

/** Unlawful bookings first, then what is not booked by its date, then what is, then the rest. */
function urgencyKey({ next, unlawful }: CitizenRow): string {
  if (unlawful > 0) return `0${next?.dueBy ?? ''}`
  if (next === null) return '3'
  return next.bookedOn === null ? `1${next.dueBy}` : `2${next.bookedOn}`
}
