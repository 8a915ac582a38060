import type { PlannedTalk } from '../contract/talkPlan'
import type { Authority } from '../domain/authority'
import { dateOf, type Instant } from '../domain/instant'
import { isUnshared } from '../domain/isUnshared'
import { otherSlots } from '../domain/plan/otherSlots'
import type { PlannableTime } from '../domain/plan/plannable'
import type { TalkPlan } from '../domain/plan/planTalks'
import type { Slot } from '../domain/plan/slot'
import { requirementFilledBy } from '../domain/requirementFilledBy'
import { warningsFor } from '../domain/warningsFor'
import type { View } from '../store/store'
import { othersFor } from './othersFor'
import type { PlannerCalendar } from './plannerCalendar'
import { requiredView } from './requiredView'
import type { TalkToPlan } from './talkToPlan'

interface Asker {
  readonly authority: Authority
  readonly now: Instant
}

/** The talks of a plan as the contract shows them, in order of time. */
export async function plannedRows(
  talks: readonly TalkToPlan[],
  { placed, slots }: TalkPlan,
  asker: Asker,
  calendar: PlannerCalendar,
  view: View,
): Promise<PlannedTalk[]> {
  const byId = new Map(talks.map((talk) => [talk.question.id, talk]))
  const rows = placed.map(async (slot) => {
    const talk = byId.get(slot.talk)
    const timesBy = new Map(talk?.times.map((time) => [time.start, time]))
    const time = timesBy.get(slot.start)
    if (!talk || !time) return []
    const { citizen, needs, wish } = talk
    const { id, name, phone } = citizen.file.citizen
    const timeOf = (one: Slot) => timesBy.get(one.start)
    const alike = (slots.get(slot.talk) ?? []).filter((other) => isSameLaw(timeOf(other), time))
    return [
      {
        citizen: { id, name, phone },
        required: requiredView(talk, dateOf(asker.now)),
        minutes: talk.question.minutes,
        ...shown(time, slot),
        otherTimes: otherSlots(slot, alike, placed, calendar.hours.bufferMinutes).flatMap(
          (other) => {
            const found = timeOf(other)
            return found ? [shown(found, other)] : []
          },
        ),
        form: time.form,
        forms: [...time.law.allowed],
        chooser: time.law.chooser,
        wish,
        interpreter: needs.interpreter,
        warnings: await warningsOf(talk, time, slot, asker, calendar, view),
      },
    ]
  })
  return (await Promise.all(rows)).flat()
}

/** Another time is offered only where the law says the same of the form. */
function isSameLaw(one: PlannableTime | undefined, { law, form }: PlannableTime): boolean {
  return (
    one?.form === form &&
    one.law.chooser === law.chooser &&
    one.law.allowed.join() === law.allowed.join()
  )
}

function shown({ on, at, rooms }: PlannableTime, { room }: Slot) {
  return { on, at, room: room ?? rooms[0] ?? null }
}

/** What speaks against the talk there, as the booking will be told. */
async function warningsOf(
  { citizen, requirement, needs, question }: TalkToPlan,
  { on, at }: PlannableTime,
  { room, address }: Slot,
  { authority, now }: Asker,
  { hours, rooms, occupied, standing }: PlannerCalendar,
  view: View,
) {
  const { file, caseFile } = citizen
  const { kind } = requirement
  const fills = requirementFilledBy(caseFile, { on, kind, party: authority.kind }, dateOf(now))
  const other = await othersFor(file.citizen, authority, view)
  const own = occupied.filter(
    ({ resource }) => resource.kind !== 'citizen' || resource.id === file.citizen.id,
  )
  return warningsFor(
    { on, at, room, address },
    {
      minutes: question.minutes,
      people: [hours],
      hindrances: needs.hindrances,
      occupied: own,
      rooms,
      now,
    },
    {
      placed: standing.map(({ talk }) => talk),
      dueBy: fills?.dueBy ?? null,
      unshared: isUnshared(kind, fills, other?.authority),
    },
  )
}
