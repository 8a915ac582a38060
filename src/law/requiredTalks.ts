import type { Basis } from './assessment'
import { conversationKinds, parties, type CaseFile, type Party } from './caseFile'
import type { ContactSchedule, FirstDue, TalkRow } from './contactSchedule'
import { firstPhaseOf } from './firstPhase'
import type { PlannedTalk } from './plannedTalk'
import type { RunningProcess } from './runningProcess'
import { windowOf } from './talkWindow'

/** The counted talks of the first six months with their windows, in order. */
export function requiredTalks(
  process: RunningProcess,
  schedule: ContactSchedule,
  choices: CaseFile['choices'],
  basis: Basis,
): readonly PlannedTalk[] {
  const phase = firstPhaseOf(process, basis, { expected: true })
  return schedule.talks
    .flatMap((row) => {
      const firstPhase = row.party === 'first-phase'
      const party = firstPhase ? (phase?.party ?? 'fund') : row.party
      const passesOn = firstPhase ? (phase?.referredOn ?? null) : null
      const invited = invitedTo(row, choices)
      const planned = (firstDue: FirstDue | undefined): PlannedTalk => {
        const { from, dueBy, why } = windowOf(row, firstDue, process, phase, schedule.rule)
        const { kind } = row
        return { number: 0, kind, party, passesOn, from, dueBy, invited, rule: schedule.rule, why }
      }
      const first = planned(row.firstDue)
      const rest = row.firstDue === undefined || row.count === 1 ? first : planned(undefined)
      return Array.from({ length: row.count }, (_, index) => (index === 0 ? first : rest))
    })
    .toSorted(inOrder)
    .map((talk, index) => ({ ...talk, number: index + 1 }))
}

function invitedTo({ invites }: TalkRow, { fundAttendsFourth }: CaseFile['choices']): Party[] {
  if (invites === undefined) return []
  if (invites !== 'fund-if-wished') return [invites]
  return fundAttendsFourth === true ? ['fund'] : []
}

type Ordered = Pick<PlannedTalk, 'dueBy' | 'party' | 'kind'>

/** By the day they are due, then the fund before the job centre, then by kind. */
export function inOrder(one: Ordered, other: Ordered): number {
  if (one.dueBy !== other.dueBy) return one.dueBy < other.dueBy ? -1 : 1
  const byParty = parties.indexOf(one.party) - parties.indexOf(other.party)
  return byParty || conversationKinds.indexOf(one.kind) - conversationKinds.indexOf(other.kind)
}
