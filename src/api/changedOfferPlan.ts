import type { changeOfferPlan, previewOfferPlan } from '../contract/offerOperations'
import type { CitizenFile } from '../domain/citizenFile'
import { changePlan } from '../domain/offers/changePlan'
import type { PlanFacts } from '../domain/offers/planEntry'
import { siteOf } from '../domain/offers/siteOf'
import type { View } from '../store/store'
import type { Asked } from './asked'
import { refusalAnswer, type ProblemAnswer } from './problemAnswer'

type Change = Asked<typeof previewOfferPlan> | Asked<typeof changeOfferPlan>

/** The plan of a file as the change asked for makes it; what-if and save both ask here. */
export async function changedOfferPlan(
  file: CitizenFile,
  asked: Change,
  newId: string,
  view: View,
): Promise<
  | { readonly ok: true; readonly plan: PlanFacts }
  | { readonly ok: false; readonly problem: ProblemAnswer }
> {
  const jobCentre = await view.jobCentreOf(file.citizen.municipality)
  const named = siteOf(asked.body)?.employer ?? null
  const employer = named === null ? null : await view.employer(named)
  const answer = changePlan(file, asked.body, {
    now: asked.now,
    newId,
    person: asked.person.id,
    authority: asked.authority,
    jobCentre,
    employer: employer?.authority === jobCentre?.id ? employer : null,
  })
  return answer.ok
    ? { ok: true, plan: answer.plan }
    : { ok: false, problem: refusalAnswer(answer.refusal) }
}
