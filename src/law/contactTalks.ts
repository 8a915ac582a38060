import type { Basis, Requirement } from './assessment'
import type { CalendarDate } from './calendarDate'
import type { CaseFile } from './caseFile'
import type { ContactSchedule } from './contactSchedule'
import { effectiveExemption, type EffectiveExemption } from './effectiveExemption'
import { fastTrackTalk } from './fastTrackTalk'
import { fillTalks, type Filling } from './fillTalks'
import { laterTalks } from './laterTalks'
import type { PlannedTalk } from './plannedTalk'
import type { ProcessTalks } from './processTalks'
import { requiredTalks } from './requiredTalks'
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
  const exemptions = exemptionsOf(caseFile, process, schedule, basis)
  const requirement = (talk: PlannedTalk, filled: Filling): Requirement => {
    const waiver = { counted: counted.includes(talk) }
    const waivedBy = waiverOf(talk, waiver, caseFile.municipality, exemptions, asOf)
    return requirementOf(talk, filled.get(talk), waivedBy, asOf)
  }
  // Fast track brings the first follow-up forward, so one talk both fills it and is number one.
  const ahead = fastTrack === null ? [] : [requirement(fastTrack, fillTalks([fastTrack], talks))]
  return {
    required: counted.map((talk) => requirement(talk, filling)),
    later: [...ahead, ...later.map((talk) => requirement(talk, filling))],
  }
}

function exemptionsOf(
  { exemptions }: CaseFile,
  process: RunningProcess,
  schedule: ContactSchedule | null,
  basis: Basis,
): readonly EffectiveExemption[] {
  return exemptions
    .flatMap((exemption) => effectiveExemption(exemption, process, schedule, basis) ?? [])
    .toSorted((a, b) => (`${a.kind} ${a.from}` < `${b.kind} ${b.from}` ? -1 : 1))
}
