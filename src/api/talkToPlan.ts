import type { Authority } from '../domain/authority'
import type { CitizenNeeds } from '../domain/citizenNeeds'
import { dateOf, type Instant } from '../domain/instant'
import { daysToPlan } from '../domain/plan/daysToPlan'
import { lastWish, type LastWish } from '../domain/plan/lastWish'
import { lawfulDays } from '../domain/plan/lawfulDays'
import { plannable, takesRoom, type Plannable, type PlannableTime } from '../domain/plan/plannable'
import type { TalkToPlan as Question } from '../domain/plan/planQuestion'
import type { UnplannedReason } from '../domain/plan/unplannedReason'
import { usualLength } from '../domain/plan/usualLength'
import { selfBookingFor } from '../domain/selfBookingFor'
import { unsaidNeeds } from '../domain/unsaidNeeds'
import type { CalendarDate } from '../law/calendarDate'
import type { View } from '../store/store'
import type { CitizenToPlan } from './citizensToPlan'
import type { PlannerCalendar } from './plannerCalendar'

/** A talk that is due, with when it can be held, or why it cannot. */
export interface TalkToPlan extends CitizenToPlan {
  readonly question: Question
  readonly wish: LastWish | null
  readonly needs: CitizenNeeds
  readonly times: readonly PlannableTime[]
  /** Null when it can be held at some time. */
  readonly because: UnplannedReason | null
}

/** What the plan is asked about one citizen. */
export async function talkToPlan(
  due: CitizenToPlan,
  asked: {
    readonly authority: Authority
    readonly now: Instant
    readonly query: { readonly from: CalendarDate; readonly to: CalendarDate }
  },
  calendar: PlannerCalendar,
  view: View,
): Promise<TalkToPlan> {
  const { authority, now, query } = asked
  const { citizen, requirement } = due
  const today = dateOf(now)
  const { file, caseFile } = citizen
  const { id, phone } = file.citizen
  const minutes = usualLength(file.conversations, authority.id)
  const wish = lastWish(file.conversations, today)
  const needs = (await view.needs(id)) ?? unsaidNeeds(id)
  const overdue = requirement.dueBy < today
  const freeOn = (on: CalendarDate) => calendar.freeOn(on, minutes)
  const open = daysToPlan(requirement, query, today).filter((on) => freeOn(on).length > 0)
  const own = calendar.occupied.filter(
    ({ resource }) => resource.kind === 'citizen' && resource.id === id,
  )
  const about = {
    minutes,
    wish,
    hasPhone: phone !== null,
    hasVideo: authority.videoHosts.length > 0,
    hindrances: needs.hindrances,
    taken: new Set(own.map(({ start }) => dateOf(start))),
  }
  const lawful = () => lawfulDays(open, caseFile, requirement, authority.kind, today)
  // Whoever plans what the citizen may book alone takes the booking over first.
  const opened = await view.selfBookingsOf(id)
  const found: Plannable = selfBookingFor(requirement, opened, citizen.assessment)
    ? { ok: false, because: 'self-booking' }
    : open.length === 0
      ? { ok: false, because: 'no-free-time' }
      : plannable(about, lawful(), freeOn)
  const times = found.ok ? found.times : []
  return {
    ...due,
    wish,
    needs,
    times,
    because: found.ok ? null : found.because,
    question: {
      id,
      dueBy: requirement.dueBy,
      overdue,
      minutes,
      times: times.map((time) => ({
        start: time.start,
        rooms: takesRoom(time) ? time.rooms : null,
      })),
    },
  }
}
