import { assess } from '../law/assess'
import type { Assessment, Requirement } from '../law/assessment'
import { addDays, type CalendarDate } from '../law/calendarDate'
import type { BenefitPeriod, CaseFile } from '../law/caseFile'
import { runningProcess } from '../law/runningProcess'
import { isSupported } from '../law/supportedDates'
import type { CitizenFile } from './citizenFile'
import type { Conversation } from './conversation'
import { dateOf } from './instant'
import { canStillBeKept } from '../law/canStillBeKept'

/** What happened and what is to happen, each on its day. */
export type TimelineEntry =
  | { readonly kind: 'conversation'; readonly on: CalendarDate; readonly conversation: string }
  | {
      readonly kind: 'benefit-start'
      readonly on: CalendarDate
      readonly benefit: string
      /** False when the period before ran on in the same process. */
      readonly newProcess: boolean
    }
  | { readonly kind: 'benefit-end'; readonly on: CalendarDate; readonly benefit: string }
  | {
      readonly kind: 'requirement'
      readonly on: CalendarDate
      readonly number: number
      readonly kept: boolean
    }
  | { readonly kind: 'hand-over'; readonly on: CalendarDate }

/** Benefit periods, talks, requirements still unfilled and the hand-over, in order of date. */
export function timelineOf(
  file: CitizenFile,
  caseFile: CaseFile,
  assessment: Assessment,
): TimelineEntry[] {
  return [
    ...file.benefits.flatMap((period) => benefitEntries(period, caseFile)),
    ...file.conversations.map(conversationEntry),
    ...assessment.conversations.required
      .filter(({ status }) => status === 'open' || status === 'overdue')
      .map((requirement) => requirementEntry(requirement, assessment)),
    ...handOver(caseFile, assessment),
  ].toSorted((a, b) => a.on.localeCompare(b.on))
}

function benefitEntries({ id, from, to }: BenefitPeriod, caseFile: CaseFile): TimelineEntry[] {
  const process = runningProcess(caseFile, from, 'enacted')
  const start: TimelineEntry = {
    kind: 'benefit-start',
    on: from,
    benefit: id,
    newProcess: process?.startedOn === from,
  }
  return to === null ? [start] : [start, { kind: 'benefit-end', on: to, benefit: id }]
}

function conversationEntry(conversation: Conversation): TimelineEntry {
  return { kind: 'conversation', on: dateOf(conversation.start), conversation: conversation.id }
}

function requirementEntry(requirement: Requirement, assessment: Assessment): TimelineEntry {
  const { number, dueBy } = requirement
  return { kind: 'requirement', on: dueBy, number, kept: canStillBeKept(requirement, assessment) }
}

/** The first day the job centre answers for the process, as seen from the process's first day. */
function handOver(caseFile: CaseFile, { process }: Assessment): TimelineEntry[] {
  if (process === null || !isSupported(process.startedOn)) return []
  const { responsible } = assess(caseFile, process.startedOn, 'enacted')
  const until = responsible?.party === 'fund' ? responsible.until : null
  const endsOn = runningProcess(caseFile, process.startedOn, 'enacted')?.endsOn ?? null
  return until === null || until === endsOn ? [] : [{ kind: 'hand-over', on: addDays(until, 1) }]
}
