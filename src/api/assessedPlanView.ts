import type { AssessedPlan } from '../contract/offerPlan'
import type { Authority } from '../domain/authority'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf, type Instant } from '../domain/instant'
import { absencesOf } from '../domain/offers/absencesOf'
import { aidsOf } from '../domain/offers/aidsOf'
import { offerDeeds } from '../domain/offers/offerDeeds'
import { offerPlan } from '../domain/offers/offerPlan'
import { proposes } from '../domain/offers/proposes'
import type { View } from '../store/store'
import { doerName } from './doerName'

/** A citizen's plan as the contract shows it today, with names beside ids. */
export async function assessedPlanView(
  file: CitizenFile,
  { authority, now }: { readonly authority: Authority; readonly now: Instant },
  view: View,
): Promise<AssessedPlan> {
  const jobCentre = await view.jobCentreOf(file.citizen.municipality)
  const today = dateOf(now)
  const { offers, ...plan } = offerPlan(file, jobCentre, today)
  return {
    ...plan,
    offers: await Promise.all(
      offers.map(async (offer) => {
        const { proposedBy, decision } = offer
        return {
          ...offer,
          proposedBy: proposedBy === null ? null : await doerName(proposedBy, view),
          decision: decision && {
            byName: await doerName(decision.by, view),
            on: decision.on,
            because: decision.because,
          },
          aids: await Promise.all(
            aidsOf(offer).map(async ({ granted, ...aid }) => ({
              ...aid,
              byName: await doerName(granted.by, view),
              on: granted.on,
            })),
          ),
          absences: await Promise.all(
            absencesOf(offer).map(async ({ noted, assessed, ...absence }) => ({
              ...absence,
              notedByName: await doerName(noted.by, view),
              notedOn: noted.on,
              assessed: assessed && {
                byName: await doerName(assessed.by, view),
                on: assessed.on,
                because: assessed.because,
              },
            })),
          ),
          deeds: [...offerDeeds(offer, proposes(authority), today)],
        }
      }),
    ),
  }
}
