/** A talk as the model remembers it: what it occupies, and whether it still does. */
export interface ModelTalk {
  readonly id: string
  readonly citizen: Citizen
  readonly holder: Actor
  readonly place: Place
  readonly time: Time
  readonly status: 'booked' | 'held' | 'missed' | 'cancelled'
  readonly version: number
}

/** One day, in minutes since midnight; the end is not part of it. */
export interface Time {
  readonly on: string
  readonly from: number
  readonly to: number
}

/** The room they are given, or none: they meet by video. */
export type Place = 'room' | 'room-2' | 'fund-room' | 'video'

/** Two caseworkers of one job centre, and the adviser of a fund. */
export const actors = ['caseworker', 'colleague', 'adviser'] as const
export type Actor = (typeof actors)[number]

/** New at the job centre, known there for a while, and new in the fund. */
export const citizens = ['new', 'known', 'insured'] as const
export type Citizen = (typeof citizens)[number]

/** What three people believe of the calendar they share; far simpler than the program. */
export interface CalendarModel {
  readonly talks: ModelTalk[]
  /** How many writes were acknowledged. */
  writes: number
  now: { on: string; minute: number }
}

export const officeOf = (actor: Actor) => (actor === 'adviser' ? 'fund' : 'job-centre')

export const ownerOf = (citizen: Citizen) => (citizen === 'insured' ? 'fund' : 'job-centre')

/** Somebody else's talk at that time needs the same person, room or citizen. */
export function isTaken(
  model: CalendarModel,
  wanted: Pick<ModelTalk, 'citizen' | 'holder' | 'place' | 'time'>,
  except?: ModelTalk,
): boolean {
  return model.talks.some(
    (talk) => talk !== except && talk.status !== 'cancelled' && meet(talk, wanted),
  )
}

/** The two cannot both take place. */
export function meet(
  a: Pick<ModelTalk, 'citizen' | 'holder' | 'place' | 'time'>,
  b: Pick<ModelTalk, 'citizen' | 'holder' | 'place' | 'time'>,
): boolean {
  const atOnce = a.time.on === b.time.on && a.time.from < b.time.to && b.time.from < a.time.to
  const sameRoom = a.place !== 'video' && a.place === b.place
  return atOnce && (a.citizen === b.citizen || a.holder === b.holder || sameRoom)
}

/** It has begun. */
export function isPast({ now }: CalendarModel, { on, from }: Time): boolean {
  return on < now.on || (on === now.on && from < now.minute)
}
