import type { openTeam, TeamPage } from '../contract/team'
import { mondaysFrom } from '../domain/mondaysFrom'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf, startOfDay, startOfNextDay } from '../domain/instant'
import { leads } from '../domain/leads'
import { loadIn } from '../domain/loadIn'
import { overdueBy } from '../domain/overdueBy'
import { talksWhileAway } from '../domain/talksWhileAway'
import { calendarWindow } from '../domain/calendarWindow'
import type { Handler } from './asked'
import { keptAvailability } from './keptAvailability'
import { leadersOf } from './leadersOf'
import { problemAnswer } from './problemAnswer'
import { teamCitizens } from './teamCitizens'

/** How many weeks the load is shown for, and how many ahead one is told who is away. */
const weeks = { load: 4, away: 8 }

export const answerOpenTeam: Handler<typeof openTeam> = async (asked, view) => {
  const { person, authority, query, now } = asked
  const colleagues = await view.peopleOf(authority.id)
  if (!leads(person, colleagues)) {
    const turnTo = await leadersOf(authority.id, view)
    return { ok: false, problem: problemAnswer('not-permitted', { turnTo }) }
  }
  const today = dateOf(now)
  const people = colleagues.toSorted((one, other) => inDanishOrder(one.name, other.name))
  const staff = new Set(people.map(({ id }) => id))
  const citizens = await teamCitizens(authority, today, view)
  const mondays = mondaysFrom(today, weeks.load)
  const [first = today] = mondays
  const until = mondaysFrom(today, weeks.away + 1).at(-1) ?? today
  const hoursOf = await keptAvailability(
    people.map(({ id }) => ({ kind: 'caseworker', id })),
    view,
  )
  const known = await Promise.all(
    people.map(async ({ id, name }) => {
      const owner = { kind: 'caseworker', id } as const
      const span = { start: startOfDay(first), end: calendarWindow(today).end }
      const talks = await view.talksOf([owner], span)
      return { id, name, hours: hoursOf(owner), talks }
    }),
  )
  const nobodys = citizens
    .filter(({ holder, ours }) => ours && (holder === null || !staff.has(holder)))
    .toSorted((one, other) => inDanishOrder(one.name, other.name) || one.id.localeCompare(other.id))
  const body: TeamPage = {
    today,
    people: known.map(({ id, name, hours, talks }) => ({
      id,
      name,
      citizens: citizens.filter(({ holder }) => holder === id).length,
      weeks: mondays.map((monday) => loadIn(monday, hours, talks)),
    })),
    overdue: overdueBy(citizens),
    absences: known
      .flatMap(({ id, name, hours, talks }) =>
        hours.absences
          .filter(({ from, to }) => today <= to && from < until)
          .map(({ kind, from, to }) => {
            const span = { start: startOfDay(from), end: startOfNextDay(to) }
            const booked = talksWhileAway(hours, talks, today).filter(
              ({ start }) => span.start <= start && start < span.end,
            )
            const firstTalk = booked[0]
            return {
              person: id,
              name,
              kind,
              from,
              to,
              talks: booked.length,
              firstTalkOn: firstTalk ? dateOf(firstTalk.start) : null,
            }
          }),
      )
      .toSorted((one, other) => one.from.localeCompare(other.from)),
    nobodys: {
      total: nobodys.length,
      citizens: nobodys.slice(0, query.count).map(({ id, name, group }) => ({ id, name, group })),
    },
  }
  return { ok: true, body }
}
