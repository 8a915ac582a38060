import type { openEmployers } from '../contract/employerOperations'
import { placementTime } from '../domain/employers/placementTime'
import { dateOf } from '../domain/instant'
import { proposes } from '../domain/offers/proposes'
import type { Handler } from './asked'
import { placementsOf } from './placementsOf'
import { problemAnswer } from './problemAnswer'

export const answerOpenEmployers: Handler<typeof openEmployers> = async (asked, view) => {
  const { authority, now, query } = asked
  if (proposes(authority)) return { ok: false, problem: problemAnswer('not-permitted') }
  const names = new Map((await view.peopleOf(authority.id)).map(({ id, name }) => [id, name]))
  const today = dateOf(now)
  const isCounted = query.counted !== undefined
  const running = (isCounted ? await placementsOf(authority, today, view) : []).filter(
    (row) => placementTime(row, today) === 'now',
  )
  const employers = (await view.employersOf(authority.id)).flatMap((row) => {
    const { id, name, cvr, pNumber, sector, state, contacts, entrance } = row
    if (state === 'removed') return []
    return {
      id,
      name,
      cvr,
      pNumber,
      sector,
      state,
      contacts: contacts.map((contact) => contact.name),
      entranceName: entrance === null ? null : (names.get(entrance) ?? null),
      now: isCounted ? running.filter(({ employer }) => employer === id).length : null,
    }
  })
  return {
    ok: true,
    body: { employers: employers.toSorted((a, b) => a.name.localeCompare(b.name, 'da')) },
  }
}
