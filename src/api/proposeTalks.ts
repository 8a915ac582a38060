import type { proposeTalks, TalkPlan } from '../contract/talkPlan'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf } from '../domain/instant'
import { planTalks } from '../domain/plan/planTalks'
import { minutesToUndo } from '../domain/undoBooking'
import type { Handler } from './asked'
import { citizensToPlan } from './citizensToPlan'
import { plannedRows } from './plannedRows'
import { plannerCalendar } from './plannerCalendar'
import { requiredView } from './requiredView'
import { talkToPlan } from './talkToPlan'

export const answerProposeTalks: Handler<typeof proposeTalks> = async (asked, view) => {
  const { query, body: about, authority, now } = asked
  const today = dateOf(now)
  const chosen = about.citizens && new Set(about.citizens)
  const due = await citizensToPlan(asked, query, chosen, today, view)
  const ids = due.map(({ citizen }) => citizen.file.citizen.id)
  const calendar = await plannerCalendar(asked, ids, query, view)
  const talks = await Promise.all(due.map((one) => talkToPlan(one, asked, calendar, view)))
  const plan = planTalks({
    talks: talks.map(({ question }) => question),
    rooms: calendar.rooms.map(({ id, address, availability }) => ({
      id,
      address,
      pause: availability.bufferMinutes,
    })),
    pause: calendar.hours.bufferMinutes,
    standing: calendar.standing,
  })
  const missed = talks.filter(({ question }) => plan.unplaced.includes(question.id))
  const unplanned = missed.map((talk) => ({
    citizen: { id: talk.citizen.file.citizen.id, name: talk.citizen.file.citizen.name },
    required: requiredView(talk, today),
    because: talk.because ?? ('full' as const),
  }))
  const body: TalkPlan = {
    today,
    from: query.from,
    to: query.to,
    rooms: calendar.rooms.map(({ id, name, address }) => ({ id, name, address })),
    videoHost: authority.videoHosts[0] ?? null,
    minutesToUndo,
    planned: await plannedRows(talks, plan, asked, calendar, view),
    unplanned: unplanned.toSorted(
      (one, other) =>
        one.required.dueBy.localeCompare(other.required.dueBy) ||
        inDanishOrder(one.citizen.name, other.citizen.name) ||
        inDanishOrder(one.citizen.id, other.citizen.id),
    ),
  }
  return { ok: true, body }
}
