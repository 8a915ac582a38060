import type { DayToCover } from '../contract/cover'
import type { Authority } from '../domain/authority'
import type { Conversation } from '../domain/conversation'
import { inDanishOrder } from '../domain/danishOrder'
import { dateOf, type Instant } from '../domain/instant'
import { mayAssign } from '../domain/mayAssign'
import type { Person } from '../domain/person'
import { shareCitizens } from '../domain/shareCitizens'
import type { View } from '../store/store'
import { leadersOf } from './leadersOf'
import { teamCitizens } from './teamCitizens'

/** The citizens somebody who leaves has, and who of the colleagues is proposed to have each then. */
export async function heldCitizens(
  leaver: Person,
  talks: readonly Conversation[],
  asked: { readonly person: Person; readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<NonNullable<DayToCover['held']>> {
  const { person, authority, now } = asked
  const people = await view.peopleOf(authority.id)
  const all = await teamCitizens(authority, dateOf(now), view)
  const booked = new Set(talks.map(({ citizen }) => citizen))
  const held = all
    .filter(({ holder }) => holder === leaver.id)
    .toSorted((one, other) => inDanishOrder(one.name, other.name) || one.id.localeCompare(other.id))
  const colleagues = people
    .filter(({ id }) => id !== leaver.id)
    .map(({ id, name, role }) => ({
      id,
      name,
      role,
      citizens: all.filter(({ holder }) => holder === id).length,
    }))
    .toSorted((one, other) => inDanishOrder(one.name, other.name))
  // A leader has few citizens and would be given all of them.
  const takers = colleagues.filter(({ role }) => role !== 'team-leader')
  const proposed = shareCitizens(
    held.map(({ id }) => id),
    takers,
  )
  return {
    mayHandOn: mayAssign(person, people, { holder: leaver.id, to: '' }),
    turnTo: await leadersOf(authority.id, view),
    colleagues: colleagues.map(({ id, name, citizens }) => ({ id, name, citizens })),
    citizens: held.map(({ id, name, given }) => ({
      id,
      name,
      booked: booked.has(id),
      given,
      proposed: proposed.get(id) ?? null,
    })),
  }
}
