import fc from 'fast-check'
import type { PlanQuestion, PlanRoom } from '../domain/plan/planQuestion'

const addresses = ['Torvet 1', 'Havnen 2', 'Skolen 3']

/** 08:00 of the first day of a plan, in minutes since 1970. */
const dawn = 20_780 * 24 * 60 + 8 * 60

/** How large a plan somebody is asked for, the greatest of each. */
export interface PlanSize {
  readonly talks: { readonly least: number; readonly most: number }
  /** Times of a talk. */
  readonly times: number
  readonly days: number
  readonly rooms: number
}

/**
 * Any plan somebody may be asked for: talks of unequal length, at times that overlap, some in rooms
 * at several addresses, with pauses and talks that stand.
 */
export function somePlan({ talks, times, days, rooms }: PlanSize): fc.Arbitrary<PlanQuestion> {
  const minute = fc
    .tuple(fc.nat({ max: days - 1 }), fc.nat({ max: 28 }))
    .map(([day, quarter]) => dawn + day * 24 * 60 + quarter * 15)
  const room = fc.record({
    address: fc.constantFrom(...addresses),
    pause: fc.constantFrom(0, 0, 15, 30),
  })
  const place = fc.nat({ max: rooms - 1 }).map(String)
  const time = fc.record({
    start: minute,
    rooms: fc.option(fc.uniqueArray(place, { minLength: 0, maxLength: rooms })),
  })
  const talk = fc.record({
    due: fc.nat({ max: days }),
    overdue: fc.boolean(),
    minutes: fc.constantFrom(15, 30, 45, 60),
    times: fc.uniqueArray(time, { maxLength: times, selector: ({ start }) => start }),
  })
  return fc
    .record({
      talks: fc.array(talk, { minLength: talks.least, maxLength: talks.most }),
      rooms: fc.array(room, { minLength: rooms, maxLength: rooms }),
      pause: fc.constantFrom(0, 15),
      standing: fc.array(fc.record({ start: minute, room: place }), { maxLength: 2 }),
    })
    .map((plan) => {
      const known: PlanRoom[] = plan.rooms.map((one, index) => ({ id: String(index), ...one }))
      return {
        pause: plan.pause,
        rooms: known,
        talks: plan.talks.map(({ due, ...rest }, index) => ({
          ...rest,
          id: `talk-${String(index).padStart(2, '0')}`,
          dueBy: `2026-11-${String(due + 10)}`,
        })),
        standing: plan.standing.map((one) => ({
          start: one.start,
          end: one.start + 30,
          room: one.room,
          address: known.find(({ id }) => id === one.room)?.address ?? '',
        })),
      }
    })
}
