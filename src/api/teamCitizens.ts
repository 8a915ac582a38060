import { assessCitizen } from '../domain/assessCitizen'
import type { Authority } from '../domain/authority'
import { overdueTalks } from '../domain/overdueTalks'
import { holderOf } from '../domain/plan/holderOf'
import type { CalendarDate } from '../law/calendarDate'
import type { Party, TargetGroup } from '../law/caseFile'
import type { View } from '../store/store'
import { eachFile } from './eachFile'
import { seenBefore } from './seenBefore'
import { standpoint } from './standpoint'

interface Seen {
  readonly holder: string | null
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
  const unknown = heads.filter((head) => before.get(head, from) === undefined)
  await eachFile(unknown, view, (file, head) => {
    const { assessment } = assessCitizen(file, from.centreOf(head.municipality), today)
    before.keep(head, from, {
      holder: holderOf(file.conversations, authority.id),
      group: assessment.process?.targetGroup ?? null,
      overdue: overdueTalks(assessment),
      ours: assessment.responsible?.party === authority.kind,
    })
  })
  return heads.flatMap((head) => {
    const seen = before.get(head, from)
    return seen ? [{ id: head.id, name: head.name, ...seen }] : []
  })
}
