import type { openDayToCover } from '../contract/cover'
import { calendarWindow } from '../domain/calendarWindow'
import { dateOf, startOfDay, startOfNextDay } from '../domain/instant'
import { shareOut } from '../domain/shareOut'
import type { Handler } from './asked'
import { colleaguesFor } from './colleaguesFor'
import { heldCitizens } from './heldCitizens'
import { nextTimes } from './nextTimes'
import { notFound } from './notFound'
import { talkToCover } from './talkToCover'

export const answerOpenDayToCover: Handler<typeof openDayToCover> = async (asked, view) => {
  const { params, query, authority, now } = asked
  const people = await view.peopleOf(authority.id)
  const away = people.find(({ id }) => id === params.personId)
  if (!away) return notFound()
  const today = dateOf(now)
  const on = query.on ?? today
  const leaving = query.leaving === 'yes'
  const span = leaving
    ? { start: now, end: calendarWindow(today).end }
    : { start: startOfDay(on), end: startOfNextDay(on) }
  const all = await view.talksOf([{ kind: 'caseworker', id: away.id }], span)
  const talks = all.filter(({ status, start }) => status === 'booked' && (!leaving || start > now))
  const others = people.filter(({ id }) => id !== away.id)
  const colleaguesOf = await colleaguesFor(others, span, view)
  const rows = talks.map((talk) => ({ talk, colleagues: colleaguesOf(talk) }))
  // A leader holds few talks and would be given all of them.
  const leaders = new Set(people.flatMap(({ id, role }) => (role === 'team-leader' ? id : [])))
  const proposed = shareOut(
    leaving
      ? rows.map(({ talk, colleagues }) => ({
          talk,
          colleagues: colleagues.filter(({ id }) => !leaders.has(id)),
        }))
      : rows,
  )
  // Whoever leaves holds no talk another day.
  const nextOf = await nextTimes(leaving ? [] : talks, away, asked, view)
  return {
    ok: true,
    body: {
      today,
      on,
      person: { id: away.id, name: away.name },
      leaving,
      held: leaving ? await heldCitizens(away, talks, asked, view) : null,
      talks: await Promise.all(
        rows.map(async ({ talk, colleagues }) => ({
          ...(await talkToCover(talk, asked, view)),
          colleagues,
          proposed: proposed.get(talk.id) ?? null,
          next: nextOf(talk),
        })),
      ),
    },
  }
}
