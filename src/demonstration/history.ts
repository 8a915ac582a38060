import { assess } from '../law/assess'
import type { Requirement } from '../law/assessment'
import { addDays, type CalendarDate } from '../law/calendarDate'
import { caseFileOf } from '../domain/caseFileOf'
import type { CitizenFile } from '../domain/citizenFile'
import { recommendedDate } from '../domain/recommendedDate'
import type { Random } from './random'
import { withTalk } from './talkMaker'
import type { Town } from './town'

/** How far ahead the calendars are filled. */
export const horizon = 14

/** The file with the talks of every process it holds: most kept, some missed, moved or forgotten. */
export function withHistory(
  file: CitizenFile,
  today: CalendarDate,
  town: Town,
  random: Random,
): CitizenFile {
  return processesOf(file, today).reduce(
    (soFar, process) => withProcess(soFar, process, today, town, random),
    file,
  )
}

interface ProcessSpan {
  readonly to: CalendarDate
  readonly talks: readonly Requirement[]
}

/** Each process with what the law required of it, as seen from its last day or today. */
function processesOf(file: CitizenFile, today: CalendarDate): ProcessSpan[] {
  const caseFile = caseFileOf(file, null)
  const started = new Map<CalendarDate, ProcessSpan>()
  for (const { to } of file.benefits) {
    const last = to !== null && to < today ? to : today
    const { process, conversations } = assess(caseFile, last, 'enacted')
    if (process)
      started.set(process.startedOn, {
        to: to ?? addDays(today, horizon),
        // A fast track is the first follow-up brought forward, and held as that one.
        talks: [
          ...conversations.required,
          ...conversations.later.filter(({ kind }) => kind === 'job'),
        ],
      })
  }
  return [...started.values()]
}

function withProcess(
  file: CitizenFile,
  { to, talks }: ProcessSpan,
  today: CalendarDate,
  town: Town,
  random: Random,
): CitizenFile {
  return talks.reduce((soFar, requirement) => {
    const planned = addDays(recommendedDate(requirement, talks), random.between(-4, 4))
    const on = planned < requirement.from ? requirement.from : planned
    if (requirement.party === 'other' || on > to) return soFar
    const talk = { kind: requirement.kind, party: requirement.party, on }
    if (on > addDays(today, horizon)) return soFar
    // A talk may slip some days when a calendar is full: leave room, so that it stays in the past.
    if (addDays(on, 8) > today)
      return on >= today && random.chance(0.75)
        ? withTalk(soFar, { ...talk, status: 'booked' }, town, random)
        : soFar
    if (random.chance(0.05)) return soFar
    const first = random.chance(0.86) ? 'held' : random.pick(['missed', 'cancelled'] as const)
    const once = withTalk(soFar, { ...talk, status: first }, town, random)
    return first === 'held'
      ? once
      : withTalk(once, { ...talk, on: addDays(on, 1), status: 'held' }, town, random)
  }, file)
}
