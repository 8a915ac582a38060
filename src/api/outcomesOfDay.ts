import type { DayTaskRow } from '../contract/day'
import type { Authority } from '../domain/authority'
import { yearBefore } from '../domain/day/yearBefore'
import { dateOf, startOfDay, type Instant } from '../domain/instant'
import type { Person } from '../domain/person'
import type { View } from '../store/store'

/** Somebody’s own talks of the last year that have begun and have no outcome, whosever citizen it is. */
export async function outcomesOfDay(
  asked: { readonly person: Person; readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<DayTaskRow[]> {
  const { person, authority, now } = asked
  const span = { start: startOfDay(yearBefore(dateOf(now))), end: now }
  const talks = (await view.talksOf([{ kind: 'caseworker', id: person.id }], span)).filter(
    (talk) =>
      talk.status === 'booked' && talk.caseworker === person.id && talk.authority === authority.id,
  )
  const names = await view.citizenNames(
    talks.map(({ citizen }) => citizen),
    authority,
  )
  return talks.flatMap(({ id, citizen, kind, start }): DayTaskRow[] => {
    const name = names.get(citizen)
    const about = { citizen: { id: citizen, name: name ?? '' }, nobodys: false }
    return name === undefined
      ? []
      : [{ ...about, is: 'outcome', on: dateOf(start), conversation: id, kind }]
  })
}
