import type { openOfferPlan } from '../contract/offerOperations'
import type { OfferPlanPage } from '../contract/offerPlan'
import { dateOf, timeOf } from '../domain/instant'
import { employerKinds } from '../domain/offers/employerKinds'
import { checksAtEmployers } from '../domain/offers/checksAtEmployers'
import { isPlanEntry, type PlanEntry } from '../domain/offers/planEntry'
import { planToUndo } from '../domain/offers/planToUndo'
import { providersOf } from '../domain/offers/providersOf'
import { proposes } from '../domain/offers/proposes'
import type { View } from '../store/store'
import { assessedPlanView } from './assessedPlanView'
import type { Handler } from './asked'
import { doerName } from './doerName'
import { notFound } from './notFound'
import { ownCitizen } from './ownCitizen'
import { planExemptionsView } from './planExemptionsView'

export const answerOpenOfferPlan: Handler<typeof openOfferPlan> = async (asked, view) => {
  const citizen = await ownCitizen(asked.params.citizenId, asked, view)
  if (citizen === null) return notFound()
  const { file } = citizen
  const { id, name, version } = file.citizen
  const undoable = planToUndo(file.journal, { person: asked.person.id, now: asked.now })
  const entries = file.journal.filter(isPlanEntry).toReversed()
  const body: OfferPlanPage = {
    citizenId: id,
    version,
    name,
    proposes: proposes(asked.authority),
    employerKinds: [...employerKinds],
    checks: checksAtEmployers(),
    plan: await assessedPlanView(file, asked, view),
    providers: await Promise.all(
      providersOf(file).map(async ({ authority, ...row }) => ({
        ...row,
        mine: authority === asked.authority.id,
        authorityName: (await view.authority(authority))?.name ?? '',
      })),
    ),
    exemptions: planExemptionsView(citizen.caseFile, citizen.assessment.asOf),
    journal: await Promise.all(entries.map((entry) => entryView(entry, entry === undoable, view))),
  }
  return { ok: true, body, version }
}

async function entryView(
  { id, at, by, what, before, after }: PlanEntry,
  undoable: boolean,
  view: View,
): Promise<OfferPlanPage['journal'][number]> {
  const touched = after.offers.length > 0 ? after : before
  const months = [...after.ordinaryHours, ...before.ordinaryHours].map(({ month }) => month)
  const providers = after.providers ?? before.providers ?? []
  return {
    id,
    on: dateOf(at),
    at: timeOf(at),
    byName: await doerName(by, view),
    what,
    offers: await Promise.all(
      touched.offers.map(async ({ kind, from, to, place, employer }) => {
        // An entry of an earlier version knows of no employers.
        const known = typeof employer === 'string' ? await view.employer(employer) : null
        return { kind, from, to, place: known?.name ?? place }
      }),
    ),
    providers: providers.map(({ name, from, to }) => ({ name, from, to })),
    months: [...new Set(months)],
    undoable,
  }
}
