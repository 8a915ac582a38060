import { addMinutes, instantAt } from '../../src/domain/instant'
import { isPublicHoliday } from '../../src/domain/isPublicHoliday'
import { addDays } from '../../src/law/calendarDate'
import type { Conversation } from '../../src/domain/conversation'
import type { Seed } from '../../src/store/contents'
import { buildAvailability } from '../../src/testing/buildAvailability'
import { buildConversation } from '../../src/testing/buildConversation'
import { buildPerson } from '../../src/testing/buildPerson'
import { buildSeed } from '../../src/testing/buildSeed'
import { buildUninsured } from '../../src/testing/buildUninsured'

/** The Monday all begins with. */
export const monday = '2026-01-05'

/** How many talks of a quarter of an hour there is room for in a day. */
const most = 64

/** How many weeks are gone through; each of them has one talk a day, however many the year has. */
const weeksSeen = 13

const weekdays = Array.from({ length: 364 }, (_, day) => addDays(monday, day)).filter(
  (day) => ![0, 6].includes(new Date(day).getUTCDay()) && !isPublicHoliday(day),
)

/** One caseworker with so many talks in a year: the weeks gone through are alike in every year. */
export function yearOf(talks: number): Seed {
  const unseen = addDays(monday, weeksSeen * 7)
  const seen = weekdays.filter((day) => day < unseen)
  const rest = weekdays.filter((day) => day >= unseen)
  return seedWith(
    ['caseworker'],
    Array.from({ length: talks }, (_, index) => {
      const day = seen[index] ?? rest[(index - seen.length) % rest.length] ?? monday
      const round = Math.floor(Math.max(0, index - seen.length) / rest.length)
      return talkAt(day, index < seen.length ? 12 : round, 'caseworker', index)
    }),
  )
}

/** Twelve people and four hundred talks in the first week. */
export function busyWeek(): Seed {
  const people = Array.from({ length: 12 }, (_, index) => `caseworker-${index}`)
  const days = weekdays.slice(0, 5)
  return seedWith(
    people,
    Array.from({ length: 400 }, (_, index) => {
      const round = Math.floor(index / people.length)
      const day = days[round % days.length] ?? monday
      const who = people[index % people.length] ?? ''
      return talkAt(day, 4 + Math.floor(round / days.length) * 4, who, index)
    }),
  )
}

function talkAt(day: string, quarter: number, caseworker: string, index: number): Conversation {
  const morning = instantAt(day, '06:00') ?? ''
  const start = addMinutes(morning, (quarter % most) * 15)
  return buildConversation({
    id: `talk-${index}`,
    citizen: `citizen-${index}`,
    caseworker,
    start,
    end: addMinutes(start, 15),
    form: 'phone',
    meeting: { kind: 'number', number: '00112233', caller: 'authority' },
  })
}

function seedWith(people: readonly string[], talks: readonly Conversation[]): Seed {
  const files = talks.map((talk, index) =>
    buildUninsured('2026-01-02', {
      citizen: { id: talk.citizen, civilRegistrationNumber: `71${String(index).padStart(8, '0')}` },
      conversations: [talk],
    }),
  )
  const seed = buildSeed(files)
  return {
    ...seed,
    people: people.map((id, index) => buildPerson({ id, name: `Medarbejder ${index + 1}` })),
    availabilities: people.map((id) => buildAvailability({ owner: { kind: 'caseworker', id } })),
  }
}
