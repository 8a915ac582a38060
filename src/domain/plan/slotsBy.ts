import { onTheWay } from '../onTheWay'
import type { PlanQuestion, PlanRoom, StandingTalk, TalkToPlan } from './planQuestion'
import { isElsewhere, type Slot } from './slot'

/** Where each talk can be, by its id. */
export type SlotsBy = ReadonlyMap<string, readonly Slot[]>

/**
 * Where and when each talk can be held beside the talks that stand, in order of time. Of rooms
 * nothing tells apart there is one.
 */
export function slotsBy(question: PlanQuestion): SlotsBy {
  const roomsFor = roomsToldApart(question)
  const isNear = standingNear(question.standing)

  function slotsOf({ id, minutes, times }: TalkToPlan): Slot[] {
    const inOrder = times.toSorted((one, other) => one.start - other.start)
    return inOrder.flatMap(({ start, rooms }): Slot[] => {
      const at = { talk: id, start, end: start + minutes }
      if (rooms === null)
        return [{ ...at, room: null, address: null, seat: `${start} ${minutes}`, roomPause: 0 }]
      return roomsFor(rooms)
        .map((room) => ({
          ...at,
          room: room.id,
          address: room.address,
          seat: `${start} ${minutes} ${room.id}`,
          roomPause: room.pause,
        }))
        .filter((slot) => !isNear(slot))
    })
  }

  return new Map(question.talks.map((talk) => [talk.id, slotsOf(talk)]))
}

/**
 * A room that wants no longer pause than the person is like any other such at its address: the one
 * that is used already, else the first.
 */
function roomsToldApart({
  rooms,
  pause,
  standing,
}: PlanQuestion): (free: readonly string[]) => readonly PlanRoom[] {
  const used = new Set(standing.map(({ room }) => room))
  const known = new Map<string, readonly PlanRoom[]>()
  const ordered = [
    ...rooms.filter(({ id }) => used.has(id)),
    ...rooms.filter(({ id }) => !used.has(id)),
  ]
  return (ids) => {
    const key = ids.join(' ')
    const before = known.get(key)
    if (before) return before
    const free = ordered.filter(({ id }) => ids.includes(id))
    const alike = free.filter((room) => room.pause <= pause)
    const found = free.filter(
      (room) =>
        room.pause > pause || alike.find(({ address }) => address === room.address) === room,
    )
    known.set(key, found)
    return found
  }
}

function standingNear(standing: readonly StandingTalk[]): (slot: Slot) => boolean {
  return (slot) =>
    standing.some(
      (other) =>
        slot.start < other.end + onTheWay &&
        other.start < slot.end + onTheWay &&
        isElsewhere(slot, other),
    )
}
