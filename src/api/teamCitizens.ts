import { assessCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { overdueTalks } from '../domain/overdueTalks'
import { holderOf } from '../domain/plan/holderOf'
import type { CalendarDate } from '../law/calendarDate'
import type { Party, TargetGroup } from '../law/caseFile'
import type { View } from '../store/store'
import { lookThrough } from './lookThrough'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

interface Seen {
  readonly holder: string | null
  /** The citizen was given to that person, whatever the talks tell. */
  readonly given: boolean
  readonly group: TargetGroup | null
  readonly overdue: readonly Party[]
  /** A process runs that is the authority’s today. */
  readonly ours: boolean
}

const before = seenBefore<Seen>()

/** One of an authority’s own citizens as whoever leads its people sees them. */
export interface TeamCitizen extends Seen {
  readonly id: string
  readonly name: string
}

/** Every own citizen of an authority: who has them, and which talks are overdue. */
export async function teamCitizens(
  authority: Authority,
  today: CalendarDate,
  view: View,
): Promise<readonly TeamCitizen[]> {
  const from = await standpoint(authority.id, today, view)
  const heads = await view.citizenHeadsOf(authority)
  const found = await lookThrough(heads, from, before, view, (file, head) => {
    const { assessment } = assessCitizen(file, from.centreOf(head.municipality), today)
    return {
      holder: holderOf(file, authority.id),
      given: file.assigned?.[authority.id] !== undefined,
      group: assessment.process?.targetGroup ?? null,
      overdue: overdueTalks(assessment),
      ours: assessment.responsible?.party === authority.kind,
    }
  })
  return found.map(({ head: { id, name }, seen }) => ({ id, name, ...seen }))
}
