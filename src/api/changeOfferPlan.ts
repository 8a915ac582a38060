import type { changeOfferPlan } from '../contract/offerOperations'
import { dateOf } from '../domain/instant'
import type { PlanEntry } from '../domain/offers/planEntry'
import { touchedPlan } from '../domain/offers/touchedPlan'
import type { Handler } from './asked'
import { assessedPlanView } from './assessedPlanView'
import { changedOfferPlan } from './changedOfferPlan'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { problemAnswer } from './problemAnswer'

export const answerChangeOfferPlan: Handler<typeof changeOfferPlan> = async (asked, draft) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, draft)
  if (citizen === null) return notFound()
  const { file } = citizen
  const { id } = file.citizen
  // What somebody else has entered since comes before what is wrong with this.
  if (file.citizen.version !== asked.version)
    return { ok: false, problem: problemAnswer('stale-version') }
  const newId = asked.newId()
  const answer = await changedOfferPlan(file, asked, newId, draft)
  if (!answer.ok) return answer
  const { plan } = answer
  const version = file.citizen.version + 1
  const saved = await draft.replacePlan(id, version, plan)
  if (!saved.ok) return { ok: false, problem: problemAnswer('stale-version') }
  const { body, now, person } = asked
  const after = touchedPlan(plan, file)
  const offer = 'offer' in body ? body.offer : body.kind === 'offer-added' ? newId : null
  const { rules } = await assessedPlanView({ ...file, ...plan }, asked, draft)
  const entry: PlanEntry = {
    id: asked.newId(),
    at: now,
    by: person.id,
    what: body.kind,
    subject: offer ?? id,
    before: touchedPlan(file, plan),
    after,
    restedOn: { asOf: dateOf(now), rules: Object.keys(rules) },
    ...('because' in body && { reason: body.because }),
  }
  await draft.appendJournal(id, entry)
  return { ok: true, body: { version, offer, entry: entry.id }, version }
}
