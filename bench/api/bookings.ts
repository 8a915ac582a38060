import { headers } from '../../src/contract/headers'
import type { Seed } from '../../src/store/contents'
import { bookingWarnings } from '../../src/domain/bookingWarning'
import { isPublicHoliday } from '../../src/domain/isPublicHoliday'
import { addMinutes, dateOf, instantAt } from '../../src/domain/instant'
import { addDays } from '../../src/law/calendarDate'
import { buildConversationRequest } from '../../src/testing/buildConversationRequest'

/** Whoever asks in the benchmark: a caseworker of the town's job centre. */
export const asker = 'agnete'

export interface Booking {
  readonly citizen: string
  readonly caseworker: string
  readonly start: string
  readonly end: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const halfHours = Array.from({ length: 28 }, (_, half) =>
  [7 + Math.floor(half / 2), (half % 2) * 30]
    .map((part) => String(part).padStart(2, '0'))
    .join(':'),
)

/** Talks the law allows at times nobody has, another for every number from 0. */
export function bookings(
  { authorities, people, citizenFiles }: Seed,
  now: string,
): (count: number) => Booking {
  const authority = people.find(({ id }) => id === asker)?.authority ?? ''
  const caseworkers = people.filter((one) => one.authority === authority).map(({ id }) => id)
  const municipality = authorities.find(({ id }) => id === authority)?.municipality
  const citizens = citizenFiles
    .filter(({ citizen }) => citizen.municipality === municipality)
    .filter(
      ({ benefits }) => benefits.at(-1)?.targetGroup === '6.1' && benefits.at(-1)?.to === null,
    )
    .map(({ citizen }) => citizen.id)
  // Beyond what is booked in the town.
  const days = Array.from({ length: 360 }, (_, index) => addDays(dateOf(now), 120 + index)).filter(
    (day) => !isPublicHoliday(day) && ![0, 6].includes(new Date(day).getUTCDay()),
  )
  return (count) => {
    const caseworker = at(caseworkers, count)
    const slot = Math.floor(count / caseworkers.length)
    const time = at(halfHours, slot)
    const on = at(days, Math.floor(slot / halfHours.length))
    const citizen = at(citizens, count)
    const start = instantAt(on, time) ?? ''
    const topic = `Måling ${count}`
    const meeting = { kind: 'address', address: 'Prøvevej 1' } as const
    const asked = {
      on,
      at: time,
      minutes: 30,
      caseworker,
      topic,
      accepted: { warnings: bookingWarnings, reason: 'Måling' },
      meeting,
      wish: 'physical',
    } as const
    return {
      citizen,
      caseworker,
      start,
      end: addMinutes(start, 30),
      path: `/api/citizens/${citizen}/conversations`,
      headers: {
        'Content-Type': 'application/json',
        [headers.person]: asker,
        [headers.requestId]: `${count}-${crypto.randomUUID()}`,
      },
      body: JSON.stringify(buildConversationRequest({ kind: 'on-request', ...asked })),
    }
  }
}

function at<T>(rows: readonly T[], index: number): T {
  const row = rows[index % rows.length]
  if (row === undefined) throw new Error('nothing to take')
  return row
}
