import type { previewOfferPlan } from '../contract/offerOperations'
import type { Handler } from './asked'
import { assessedPlanView } from './assessedPlanView'
import { changedOfferPlan } from './changedOfferPlan'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'

export const answerPreviewOfferPlan: Handler<typeof previewOfferPlan> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (citizen === null) return notFound()
  const { file } = citizen
  const answer = await changedOfferPlan(file, asked, asked.newId(), view)
  if (!answer.ok) return answer
  const before = await assessedPlanView(file, asked, view)
  const after = await assessedPlanView({ ...file, ...answer.plan }, asked, view)
  return { ok: true, body: { before, after } }
}
