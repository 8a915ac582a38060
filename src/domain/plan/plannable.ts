import type { FormVerdict } from '../../law/assessment'
import type { CalendarDate } from '../../law/calendarDate'
import type { Hindrance } from '../citizenNeeds'
import { hinderedMinutes } from '../hinderedMinutes'
import { minuteAt } from '../instant'
import type { FreeTime } from '../searchFreeTimes'
import { formToPlan } from './formToPlan'
import type { LastWish } from './lastWish'
import type { UnplannedReason } from './unplannedReason'

/** What the times of a talk rest on, beside the law. */
export interface PlannableTalk {
  readonly minutes: number
  readonly wish: LastWish | null
  readonly hasPhone: boolean
  /** The authority has somewhere to hold video talks. */
  readonly hasVideo: boolean
  readonly hindrances: readonly Hindrance[]
  /** Days on which the citizen has a talk already. */
  readonly taken: ReadonlySet<CalendarDate>
}

/** A day the law lets the talk be booked for. */
export interface LawfulDay {
  readonly on: CalendarDate
  readonly form: FormVerdict
}

/** A free time that suits the citizen, in a lawful form. */
export interface PlannableTime extends FreeTime {
  /** In whole minutes since 1970. */
  readonly start: number
  readonly law: FormVerdict
  /** Null while nobody has asked the citizen: a room is kept free until then. */
  readonly form: ReturnType<typeof formToPlan>
}

export type Plannable =
  | { readonly ok: true; readonly times: readonly PlannableTime[] }
  | { readonly ok: false; readonly because: UnplannedReason }

/**
 * When a talk can be held, or why it cannot. `days` are the days it may be booked for, `freeOn` are
 * the free times of whoever holds it.
 */
export function plannable(
  talk: PlannableTalk,
  days: readonly LawfulDay[],
  freeOn: (on: CalendarDate) => readonly FreeTime[],
): Plannable {
  if (days.length === 0) return { ok: false, because: 'not-lawful' }
  const known = days.map(({ on, form }) => ({ on, law: form, form: formToPlan(form, talk.wish) }))
  const missing = known.map(({ form }) => missingFor(form, talk))
  const usable = known.filter((_, place) => missing[place] === null)
  if (usable.length === 0) return { ok: false, because: missing[0] ?? 'not-lawful' }
  const free = usable.flatMap(({ on, law, form }) =>
    freeOn(on).flatMap((time): PlannableTime[] => {
      const start = minuteAt(on, time.at)
      return start === null ? [] : [{ ...time, start, law, form }]
    }),
  )
  if (free.length === 0) return { ok: false, because: 'no-free-time' }
  const suits = free.filter(suitsCitizen(talk))
  if (suits.length === 0) return { ok: false, because: 'hindered' }
  const housed = suits.filter((time) => !takesRoom(time) || time.rooms.length > 0)
  return housed.length === 0 ? { ok: false, because: 'no-room' } : { ok: true, times: housed }
}

/** Until the citizen has said what form it is to be, it may be in person. */
export function takesRoom({ form }: Pick<PlannableTime, 'form'>): boolean {
  return form === null || form === 'physical'
}

function missingFor(form: PlannableTime['form'], talk: PlannableTalk): UnplannedReason | null {
  if (form === 'phone' && !talk.hasPhone) return 'phone-missing'
  if (form === 'video' && !talk.hasVideo) return 'video-host-missing'
  return null
}

function suitsCitizen({ hindrances, minutes, taken }: PlannableTalk) {
  const known = new Map<CalendarDate, ReturnType<typeof hinderedMinutes>>()
  return ({ on, start }: PlannableTime): boolean => {
    const hindered = known.get(on) ?? hinderedMinutes(hindrances, on)
    known.set(on, hindered)
    return (
      !taken.has(on) && !hindered.some((busy) => start < busy.end && busy.start < start + minutes)
    )
  }
}
