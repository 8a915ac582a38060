import type { Basis, Requirement } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { CaseFile, ConversationFact } from './caseFile'
import type { ContactSchedule } from './contactSchedule'
import { effectiveExemptions } from './effectiveExemption'
import { fastTrackTalk } from './fastTrackTalk'
import { fillTalks, type Filling } from './fillTalks'
import { laterTalks } from './laterTalks'
import { partyOn, type PlannedTalk } from './plannedTalk'
import type { ProcessTalks } from './processTalks'
import { inOrder, requiredTalks } from './requiredTalks'
import { requirementOf } from './requirementOf'
import type { RunningProcess } from './runningProcess'
import { waiverOf } from './waiverOf'

/** The required talks of a process on a day, and the later ones, each with its status. */
export function contactTalks(
  caseFile: CaseFile,
  process: RunningProcess,
  schedule: ContactSchedule | null,
  talks: ProcessTalks,
  asOf: CalendarDate,
  basis: Basis,
): { required: readonly Requirement[]; later: readonly Requirement[] } {
  const counted = schedule === null ? [] : requiredTalks(process, schedule, caseFile.choices, basis)
  const later = laterTalks(process, schedule, asOf, basis)
  const fastTrack = fastTrackTalk(process, talks, asOf, basis)
  const filling = fillTalks([...counted, ...later], talks)
  const exemptions = effectiveExemptions(caseFile, process, schedule, basis)
  const requirement =
    (waiver: { counted: boolean }) =>
    ({ talk, filledBy }: Place): Requirement => {
      const waivedBy = waiverOf(talk, waiver, caseFile.municipality, exemptions, asOf)
      return requirementOf(talk, filledBy, waivedBy, asOf)
    }
  // Fast track brings the first follow-up forward, so one talk both fills it and is number one.
  const ahead = fastTrack === null ? [] : placesOf([fastTrack], fillTalks([fastTrack], talks))
  return {
    required: renumbered(placesOf(counted, filling), asOf).map(requirement({ counted: true })),
    later: [...ahead, ...placesOf(later, filling)].map(requirement({ counted: false })),
  }
}

interface Place {
  readonly talk: PlannedTalk
  readonly filledBy: ConversationFact | undefined
}

function placesOf(talks: readonly PlannedTalk[], filling: Filling): readonly Place[] {
  return talks.map((talk) => ({ talk, filledBy: filling.get(talk) }))
}

// A talk booked for a day after a coming referral is the job centre's already, while those beside it
// are still the fund's: the order follows who holds them.
function renumbered(places: readonly Place[], asOf: CalendarDate): readonly Place[] {
  return places
    .map(({ talk, filledBy }) => {
      const { dueBy, kind } = talk
      return { talk, filledBy, dueBy, kind, party: partyOn(talk, filledBy?.on ?? asOf) }
    })
    .toSorted(inOrder)
    .map(({ talk, filledBy }, index) => ({ talk: { ...talk, number: index + 1 }, filledBy }))
}
