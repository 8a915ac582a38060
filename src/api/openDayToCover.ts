import type { openDayToCover } from '../contract/cover'
import { dateOf, startOfDay, startOfNextDay } from '../domain/instant'
import { shareOut } from '../domain/shareOut'
import type { Handler } from './asked'
import { colleaguesFor } from './colleaguesFor'
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
  const span = { start: startOfDay(on), end: startOfNextDay(on) }
  const all = await view.talksOf([{ kind: 'caseworker', id: away.id }], span)
  const talks = all.filter(({ status }) => status === 'booked')
  const others = people.filter(({ id }) => id !== away.id)
  const colleaguesOf = await colleaguesFor(others, span, view)
  const rows = talks.map((talk) => ({ talk, colleagues: colleaguesOf(talk) }))
  const proposed = shareOut(rows)
  const nextOf = await nextTimes(talks, away, asked, view)
  return {
    ok: true,
    body: {
      today,
      on,
      person: { id: away.id, name: away.name },
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
