import type { registerFundWish as operation } from '../contract/fundWish'
import { fundWishOf } from '../domain/fundWish'
import type { Handler } from './asked'
import { fundWishView } from './fundWishView'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { problemAnswer } from './problemAnswer'

export const answerRegisterFundWish: Handler<typeof operation> = async (asked, draft) => {
  const { params, body, person, now, newId } = asked
  const found = await ownCitizen(params.citizenId, asked, draft)
  const wish = found && fundWishOf(found.caseFile, found.file.journal, found.assessment.asOf)
  if (!found || !wish) return notFound()
  const { citizen, choices } = found.file
  if (citizen.version !== asked.version)
    return { ok: false, problem: problemAnswer('stale-version') }
  const version = citizen.version + 1
  const after = { fundAttendsFourth: body.attends }
  const saved = await draft.replaceChoices(citizen.id, version, after)
  if (!saved.ok) return { ok: false, problem: problemAnswer('stale-version') }
  await draft.appendJournal(citizen.id, {
    id: newId(),
    at: now,
    by: person.id,
    what: 'fund-wish-registered',
    subject: citizen.id,
    before: choices,
    after,
    restedOn: null,
  })
  const changed = await ownCitizen(params.citizenId, asked, draft)
  const shown = changed && (await fundWishView(changed, draft))
  return shown ? { ok: true, body: shown, version } : notFound()
}
