import { assessWhole } from '../../law/assessWhole'
import type { CalendarDate } from '../../law/calendarDate'
import { citations } from '../../law/citations'
import type { RuleCitation } from '../../law/rule'
import type { Party } from '../../law/caseFile'
import type { AssessedCitizen } from '../assessCitizen'
import type { Note } from '../note'
import type { SelfBooking } from '../selfBooking'
import { benefitEntries } from './benefitEntries'
import { educationEntries } from './educationEntries'
import { exemptionEntries } from './exemptionEntries'
import { lawEntries } from './lawEntries'
import { noteEntries } from './noteEntries'
import { offerEntries } from './offerEntries'
import { processRequirements } from './processRequirements'
import { requirementEntries } from './requirementEntries'
import { responsibleEntries } from './responsibleEntries'
import { selfBookingEntries } from './selfBookingEntries'
import { talkEntries } from './talkEntries'
import type { TimelineEntry } from './timelineEntry'

/** A citizen's whole course, and what the law says of it as the facts are known today. */
export interface CourseTimeline {
  readonly asOf: CalendarDate
  /** In order of their first day. */
  readonly entries: readonly TimelineEntry[]
  /** Every rule the entries name. */
  readonly rules: Readonly<Record<string, RuleCitation>>
}

/** What an authority alone knows of a citizen: its notes, and the self-bookings in order of opening. */
export interface KnownToOne {
  readonly party: Party
  readonly notes: readonly Note[]
  readonly selfBookings: readonly SelfBooking[]
}

export function timelineOf(
  { file, caseFile, assessment }: AssessedCitizen,
  { party, notes, selfBookings }: KnownToOne,
): CourseTimeline {
  const { asOf, basis } = assessment
  const { journal, conversations } = file
  const today = assessWhole(caseFile, asOf, basis)
  const required = processRequirements(caseFile, assessment)
  const entries = [
    ...benefitEntries(caseFile, journal),
    ...responsibleEntries(caseFile),
    ...requirementEntries(required),
    ...talkEntries(conversations, journal, required),
    ...selfBookingEntries(selfBookings, journal, assessment),
    ...noteEntries(notes, journal, party),
    ...offerEntries(caseFile, today, journal),
    ...exemptionEntries(caseFile, journal, asOf),
    ...educationEntries(caseFile, today),
    ...lawEntries(caseFile),
  ].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return { asOf, entries, rules: citations(entries.flatMap(({ rules }) => rules)) }
}
