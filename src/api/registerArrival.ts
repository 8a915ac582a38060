import type { registerArrival } from '../contract/receptionOperations'
import { arrivalOf } from '../domain/arrivalOf'
import { mayArrive } from '../domain/mayArrive'
import type { Handler } from './asked'
import { arrivalView } from './arrivalView'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { refusalAnswer } from './problemAnswer'

export const answerRegisterArrival: Handler<typeof registerArrival> = async (asked, draft) => {
  const { params, authority, person, now, newId, body } = asked
  const citizen = await ownCitizen(params.citizenId, asked, draft)
  const talk = citizen?.file.conversations.find(({ id }) => id === params.conversationId)
  if (!citizen || !talk || talk.authority !== authority.id) return notFound()
  if (!mayArrive(talk, now))
    return { ok: false, problem: refusalAnswer({ kind: 'wrong-status', status: talk.status }) }
  const { journal } = citizen.file
  const arrived = arrivalOf(talk, journal)
  // Two at the counter may say the same: it is written down once.
  if ((arrived !== null) === body.arrived)
    return { ok: true, body: { arrived: await arrivalView(talk, journal, draft) } }
  const entry = {
    id: newId(),
    at: now,
    by: person.id,
    what: body.arrived ? ('citizen-arrived' as const) : ('arrival-undone' as const),
    subject: talk.id,
    before: arrived,
    after: body.arrived ? { at: now, by: person.id } : null,
    restedOn: null,
  }
  await draft.appendJournal(talk.citizen, entry)
  return { ok: true, body: { arrived: await arrivalView(talk, [...journal, entry], draft) } }
}
