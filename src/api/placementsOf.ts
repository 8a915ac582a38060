import type { Authority } from '../domain/authority'
import { placementsIn, type Placement } from '../domain/employers/placementsIn'
import type { CalendarDate } from '../law/calendarDate'
import type { CitizenHead, View } from '../store/store'
import { eachFile } from './eachFile'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

const seen = seenBefore<readonly Placement[]>()

/** A placement, and whose. */
export interface CitizenPlacement extends Placement {
  readonly citizenId: string
  readonly name: string
}

/** Every placement at an employer among an authority’s own citizens, the latest first. */
export async function placementsOf(
  authority: Authority,
  today: CalendarDate,
  view: View,
): Promise<readonly CitizenPlacement[]> {
  // Where a citizen is placed is the same for everybody.
  const from = await standpoint(null, today, view)
  const found: CitizenPlacement[] = []
  const tell = ({ id, name }: CitizenHead, placements: readonly Placement[]) =>
    found.push(...placements.map((row) => ({ ...row, citizenId: id, name })))
  const unseen: CitizenHead[] = []
  for (const head of await view.citizenHeadsOf(authority)) {
    const before = seen.get(head, from)
    if (before) tell(head, before)
    else unseen.push(head)
  }
  await eachFile(unseen, view, (file, head) => {
    const placements = placementsIn(file)
    seen.keep(head, from, placements)
    tell(head, placements)
  })
  return found.toSorted(
    (a, b) => b.from.localeCompare(a.from) || a.name.localeCompare(b.name, 'da'),
  )
}
