import type { PlannedTalk } from '../../contract/talkPlan'

/** What is adjusted in a plan, by citizen; what is proposed holds for the others. */
export interface PlanDraft {
  /** Why the talks that something speaks against are held then. */
  readonly reason: string
  /** Day and time, `YYYY-MM-DD HH:MM`. */
  readonly times: Readonly<Record<string, string>>
  readonly forms: Readonly<Record<string, string>>
  /** Those that are not to be booked. */
  readonly left: Readonly<Record<string, boolean>>
  /** The reason of one that was refused for something else. */
  readonly accepted: Readonly<Record<string, string>>
}

export const untouched: PlanDraft = { reason: '', times: {}, forms: {}, left: {}, accepted: {} }

/** A talk of a plan as it is to be booked. */
export interface ChosenTalk {
  readonly row: PlannedTalk
  readonly on: string
  readonly at: string
  readonly until: string
  /** Id of a room that is free then; null when none is. */
  readonly room: string | null
  /** Null while the citizen has not been asked. */
  readonly form: PlannedTalk['form']
  readonly included: boolean
}

/** What was chosen for a talk; a time that is offered no more gives way to the one proposed now. */
export function chosenFor(row: PlannedTalk, draft: PlanDraft): ChosenTalk {
  const { id } = row.citizen
  const time = row.otherTimes.find(({ on, at }) => `${on} ${at}` === draft.times[id]) ?? row
  const form = row.forms.find((one) => one === draft.forms[id]) ?? row.form
  const { on, at, room } = time
  return {
    row,
    on,
    at,
    until: endOf(at, row.minutes),
    room,
    form,
    included: draft.left[id] !== true,
  }
}

/** The time of day so many minutes later, `HH:MM`. */
export function endOf(at: string, minutes: number): string {
  const [hours, past] = at.split(':').map(Number)
  const end = (hours ?? 0) * 60 + (past ?? 0) + minutes
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`
}
