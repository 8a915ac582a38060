import type { AssessedPlan } from '../contract/offerPlan'
import type { Authority } from '../domain/authority'
import type { CitizenFile } from '../domain/citizenFile'
import { dateOf, type Instant } from '../domain/instant'
import { absencesOf } from '../domain/offers/absencesOf'
import { aidsOf } from '../domain/offers/aidsOf'
import type { Offer } from '../domain/offers/offer'
import { offerDeeds } from '../domain/offers/offerDeeds'
import { offerPlan } from '../domain/offers/offerPlan'
import { providersOf } from '../domain/offers/providersOf'
import { proposes } from '../domain/offers/proposes'
import { untickedOf } from '../domain/offers/untickedOf'
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
        const { proposedBy, decision, ticks } = offer
        return {
          ...offer,
          proposedBy: proposedBy === null ? null : await doerName(proposedBy, view),
          decision: decision && {
            byName: await doerName(decision.by, view),
            on: decision.on,
            because: decision.because,
          },
          rate: offer.rate ?? null,
          provider: providerOf(offer, file),
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
          // Whom one speaks to at an employer is the municipality’s to know.
          responsible: proposes(authority) ? null : offer.responsible,
          employer: await employerView(offer, authority, view),
          ticks: {
            ratio: await tickView(ticks.ratio, view),
            extra: await tickView(ticks.extra, view),
          },
          unticked: [...untickedOf(offer)],
          deeds: [...offerDeeds(offer, proposes(authority), today)],
        }
      }),
    ),
  }
}

async function employerView({ employer }: Offer, authority: Authority, view: View) {
  const known = employer === null ? null : await view.employer(employer)
  return known && { id: known.id, name: known.name, mine: known.authority === authority.id }
}

async function tickView(tick: Offer['ticks']['ratio'], view: View) {
  return tick && { byName: await doerName(tick.by, view), on: tick.on }
}

function providerOf(
  { provider }: { readonly provider?: string | null | undefined },
  plan: Pick<CitizenFile, 'providers'>,
): AssessedPlan['offers'][number]['provider'] {
  const found = providersOf(plan).find(({ id }) => id === provider)
  return found ? { id: found.id, name: found.name } : null
}
