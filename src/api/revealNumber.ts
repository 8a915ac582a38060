import type { revealNumber } from '../contract/operations'
import { owns } from '../domain/ownership'
import type { Handler } from './asked'
import { notFound } from './notFound'

export const answerRevealNumber: Handler<typeof revealNumber> = async (asked, draft) => {
  const { params, authority, person, now, newId } = asked
  const file = await draft.citizenFile(params.citizenId)
  if (file === null || !owns(authority, file.citizen)) return notFound()
  await draft.appendJournal(params.citizenId, {
    id: newId(),
    at: now,
    by: person.id,
    what: 'number-revealed',
    subject: params.citizenId,
    before: null,
    after: null,
    restedOn: null,
  })
  return { ok: true, body: { number: file.citizen.civilRegistrationNumber } }
}
