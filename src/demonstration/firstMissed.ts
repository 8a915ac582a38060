import { assess } from '../law/assess'
import { addDays, type CalendarDate } from '../law/calendarDate'
import { caseFileOf } from '../domain/caseFileOf'
import type { CitizenFile } from '../domain/citizenFile'
import type { Random } from './random'
import { withTalk } from './talkMaker'
import type { Town } from './town'

/**
 * A first talk that was to be, and a second booked by video on the strength of it; then the
 * citizen did not come, so the second is a first talk and its form no longer lawful.
 */
export function firstMissed(
  file: CitizenFile,
  today: CalendarDate,
  town: Town,
  random: Random,
): CitizenFile {
  const [first, second] = assess(caseFileOf(file, null), today, 'enacted').conversations.required
  if (!first || !second || first.party === 'other' || second.party === 'other') return file
  const begun = addDays(today, -10)
  const held = withTalk(
    file,
    { ...first, party: first.party, on: begun, status: 'held' },
    town,
    random,
  )
  const on = addDays(today, 6)
  const booked = withTalk(
    held,
    { ...second, party: second.party, on, status: 'booked' },
    town,
    random,
  )
  return {
    ...booked,
    conversations: booked.conversations.map((talk) =>
      talk.status === 'held'
        ? { ...talk, ...missed(talk.end, talk.caseworker) }
        : { ...talk, ...videoFor(talk.id) },
    ),
  }
}

function videoFor(talk: string) {
  return {
    form: 'video',
    wish: { form: 'video', on: null, by: null },
    meeting: { kind: 'link', link: `https://video.rettidig.example/${talk}` },
  } as const
}

function missed(registeredAt: string, registeredBy: string) {
  const outcome = {
    status: 'missed',
    cancelledBy: null,
    note: '',
    form: null,
    agreements: [],
    afterwards: null,
    absence: { excuse: null, decision: null, notice: null },
    registeredBy,
    registeredAt,
  } as const
  return { status: 'missed', outcome } as const
}
