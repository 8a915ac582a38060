import type { Day, DayTaskRow, openDay } from '../contract/day'
import { mostUrgentFirst } from '../domain/day/mostUrgentFirst'
import { nextLawDay } from '../domain/day/nextLawDay'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf } from '../domain/instant'
import { ownRequirement } from '../domain/ownRequirement'
import { selfBookingFor } from '../domain/selfBookingFor'
import { selfBookingState } from '../domain/selfBookingState'
import type { Handler } from './asked'
import { citizensOfDay } from './citizensOfDay'
import { dayTalks } from './dayTalks'
import { followUpsOfDay } from './followUpsOfDay'
import { outcomesOfDay } from './outcomesOfDay'

export const answerOpenDay: Handler<typeof openDay> = async (asked, view) => {
  const { person, authority, now } = asked
  const today = dateOf(now)
  const citizens = await citizensOfDay(asked, today, view)
  const followUps = await followUpsOfDay(citizens, asked, today, view)
  const outcomes = await outcomesOfDay(asked, view)
  const opened = await view.unusedSelfBookings(authority.id)
  const tasks = citizens.flatMap(
    ({ citizen, nobodys, tasks: waiting, assessment }): DayTaskRow[] => {
      const own = opened.filter((row) => row.citizen === citizen.id)
      const about = { citizen, nobodys }
      const expired = own.filter((row) => selfBookingState(row, assessment) === 'expired')
      // What the citizen may book alone comes back here by itself, should it run out.
      const requirement = ownRequirement(assessment, authority.kind, undefined)
      const left =
        requirement !== null && selfBookingFor(requirement, own, assessment) !== undefined
      return [
        ...waiting.flatMap((task): DayTaskRow[] => {
          if (task.is === 'due' && left) return []
          if (task.is !== 'outcome') return [{ ...about, ...task }]
          const { since, caseworker, ...outcome } = task
          // One’s own come from one’s own calendar, whosever the citizen is now.
          return since <= now && nobodys && caseworker !== person.id
            ? [{ ...about, ...outcome }]
            : []
        }),
        ...expired.map(({ deadline, kind }) => ({
          ...about,
          is: 'self-booking' as const,
          on: deadline,
          kind,
        })),
      ]
    },
  )
  const touched = citizens.filter(({ lawTouches, nobodys }) => lawTouches && !nobodys).length
  const lawDay = nextLawDay(today)
  const body: Day = {
    today,
    talks: await dayTalks(asked, today, view),
    tasks: [...tasks, ...outcomes, ...followUps].toSorted(mostUrgentFirst),
    lost: citizens
      .flatMap(({ citizen, lost }) => lost.map((row) => ({ citizen, ...row })))
      .toSorted(
        (one, other) =>
          other.dueBy.localeCompare(one.dueBy) ||
          inDanishOrder(one.citizen.name, other.citizen.name),
      ),
    law: lawDay !== null && touched > 0 ? { on: lawDay, citizens: touched } : null,
  }
  return { ok: true, body }
}
