import { addDays, type CalendarDate } from '../../law/calendarDate'
import type { CaseFile } from '../../law/caseFile'
import { absencesOf } from './absencesOf'
import { aidsOf } from './aidsOf'
import type { OfferAid } from './offerAid'
import type { OfferAbsence } from './offerAbsence'
import type { Employer } from '../employers/employer'
import type { Offer, OfferSite, OfferTerms } from './offer'
import type { PlanChange } from './planChange'
import type { PlanEntry, PlanFacts } from './planEntry'
import type { ProviderPeriod } from './provider'
import { providersOf } from './providersOf'
import { noTicks, ticksAfter } from './ticksAfter'

/**
 * A plan as it is after a change, whether it may be made or not. The offer and the entry the change
 * names must be there. `newId` is the id of an offer the change begins.
 */
export function changedPlan(
  plan: PlanFacts,
  change: PlanChange,
  context: {
    readonly newId: string
    readonly today: CalendarDate
    readonly person: string
    /** Id of the authority the change is made for. */
    readonly authority: string
    /** The change is the fund's, who proposes and does not grant. */
    readonly proposes: boolean
    readonly undone: PlanEntry | null
    /** The one the change names; null when it names none. */
    readonly employer: Employer | null
  },
): PlanFacts {
  const { newId, today, person, authority, proposes, undone, employer } = context
  const { offers, ordinaryHours } = plan
  const having = (parts: Partial<PlanFacts>): PlanFacts => ({
    offers,
    ordinaryHours,
    ...(plan.providers && { providers: plan.providers }),
    ...parts,
  })
  const into = (parts: Partial<Offer>, id: string) =>
    offers.map((offer) => (offer.id === id ? { ...offer, ...parts } : offer))
  const decided = (status: Offer['status'], because: string) => ({
    status,
    decision: { by: person, on: today, because },
  })
  switch (change.kind) {
    case 'offer-added': {
      const added: Offer = {
        ...agreed(change.terms, employer),
        ticks: ticksAfter(noTicks, change.terms.ticked, { by: person, on: today }),
        id: newId,
        extension: null,
        result: null,
        status: proposes ? 'proposed' : 'granted',
        proposedBy: proposes ? person : null,
        decision: proposes ? null : { by: person, on: today, because: '' },
      }
      return having({ offers: [...offers, added] })
    }
    case 'offer-changed': {
      const { terms, offer: id } = change
      const before = offers.find((offer) => offer.id === id)?.ticks ?? noTicks
      const ticks = ticksAfter(before, terms.ticked, { by: person, on: today })
      const parts = { ...agreed(terms, employer), ticks }
      // An answer to a question is a change of what was asked about.
      return having({ offers: into({ ...parts, ...(proposes && { status: 'proposed' }) }, id) })
    }
    case 'offer-split':
      return having({ offers: split(offers, change, newId) })
    case 'offer-extended': {
      const { to, because, offer } = change
      return having({ offers: into({ to, extension: { to, because } }, offer) })
    }
    case 'offer-ended': {
      const { on: to, result, offer } = change
      return having({ offers: into({ to, result }, offer) })
    }
    case 'absence-noted': {
      const { offer, from, to, said } = change
      const noted = { by: person, on: today }
      const absence: OfferAbsence = { id: newId, from, to, said, noted, assessed: null }
      return having({ offers: withAbsences(offers, offer, (all) => [...all, absence]) })
    }
    case 'absence-assessed': {
      const { offer, absence, because } = change
      const assessed = { by: person, on: today, because }
      return having({
        offers: withAbsences(offers, offer, (all) =>
          all.map((row) => (row.id === absence ? { ...row, assessed } : row)),
        ),
      })
    }
    case 'aid-granted': {
      const { offer, what, test, because } = change
      const granted: OfferAid = {
        id: newId,
        what,
        test,
        because,
        granted: { by: person, on: today },
      }
      return having({ offers: withAids(offers, offer, (all) => [...all, granted]) })
    }
    case 'aid-removed': {
      const { offer, aid } = change
      return having({
        offers: withAids(offers, offer, (all) => all.filter(({ id }) => id !== aid)),
      })
    }
    case 'offer-removed':
      return having({ offers: offers.filter(({ id }) => id !== change.offer) })
    case 'offer-granted': {
      const { offer: id, site } = change
      const named = offers.find((offer) => offer.id === id)
      const tied = named && site ? tiedTo(named, site, employer, { by: person, on: today }) : {}
      return having({ offers: into({ ...decided('granted', ''), ...tied }, id) })
    }
    case 'offer-refused':
      return having({ offers: into(decided('refused', change.because), change.offer) })
    case 'offer-asked':
      return having({ offers: into(decided('asked', change.because), change.offer) })
    case 'offer-withdrawn':
      return having({ offers: into({ status: 'withdrawn' }, change.offer) })
    case 'hours-entered':
      return having({ ordinaryHours: withHours(ordinaryHours, change) })
    case 'provider-assigned': {
      const { name, from, to } = change
      const assigned: ProviderPeriod = { id: newId, authority, name, from, to }
      const all = [...providersOf(plan), assigned]
      return having({ providers: all.toSorted((a, b) => a.from.localeCompare(b.from)) })
    }
    case 'provider-ended': {
      const { provider, on: to } = change
      return having({
        providers: providersOf(plan).map((row) => (row.id === provider ? { ...row, to } : row)),
      })
    }
    case 'plan-undone':
      return undone === null ? plan : withUndone(plan, undone)
  }
}

/**
 * The terms without what was ticked. The employer says its name itself, and its sector where the law
 * asks about one.
 */
function agreed(
  { ticked: _, ...terms }: OfferTerms & OfferSite,
  employer: Employer | null,
): Omit<OfferTerms & OfferSite, 'ticked'> {
  return employer === null ? terms : { ...terms, ...known(terms, employer) }
}

/** What the fund proposed, at the employer the municipality knows it as. */
function tiedTo(
  offer: Offer,
  { ticked, ...site }: OfferSite,
  employer: Employer | null,
  now: { readonly by: string; readonly on: CalendarDate },
): Partial<Offer> {
  const ticks = ticksAfter(offer.ticks, ticked, now)
  if (employer === null) return { ...site, ticks }
  return { ...site, ticks, ...known(offer, employer) }
}

function known(
  { sector }: Pick<Offer, 'sector'>,
  employer: Employer,
): Pick<Offer, 'sector' | 'place'> {
  return { sector: sector === null ? null : employer.sector, place: null }
}

function split(
  offers: readonly Offer[],
  { offer: id, on }: Extract<PlanChange, { kind: 'offer-split' }>,
  newId: string,
): readonly Offer[] {
  return offers.flatMap((offer) =>
    offer.id === id
      ? [
          {
            ...offer,
            to: addDays(on, -1),
            extension: null,
            ...absencesIn(offer, ({ from }) => from < on),
          },
          {
            ...offer,
            id: newId,
            from: on,
            extension: null,
            ...absencesIn(offer, ({ from }) => from >= on),
          },
        ]
      : [offer],
  )
}

/** Those of an offer's absences; nothing where none was noted. */
function absencesIn(offer: Offer, wanted: (absence: OfferAbsence) => boolean): Partial<Offer> {
  return offer.absences ? { absences: offer.absences.filter(wanted) } : {}
}

function withAbsences(
  offers: readonly Offer[],
  id: string,
  changed: (all: readonly OfferAbsence[]) => readonly OfferAbsence[],
): readonly Offer[] {
  return offers.map((offer) =>
    offer.id === id
      ? {
          ...offer,
          absences: changed(absencesOf(offer)).toSorted((a, b) => a.from.localeCompare(b.from)),
        }
      : offer,
  )
}

function withAids(
  offers: readonly Offer[],
  id: string,
  changed: (all: readonly OfferAid[]) => readonly OfferAid[],
): readonly Offer[] {
  return offers.map((offer) =>
    offer.id === id ? { ...offer, aids: changed(aidsOf(offer)) } : offer,
  )
}

const atNoEmployer = { employer: null, responsible: null, ticks: noTicks }

type Hours = CaseFile['ordinaryHours']

function withHours(known: Hours, { month, hours }: { month: string; hours: number }): Hours {
  const others = known.filter((row) => row.month !== month)
  const entered = hours === 0 ? others : [...others, { month, hours }]
  return entered.toSorted((one, other) => one.month.localeCompare(other.month))
}

function withProviders(
  plan: PlanFacts,
  { before, after }: Pick<PlanEntry, 'before' | 'after'>,
): Partial<PlanFacts> {
  const ids = new Set(providersOf(after).map(({ id }) => id))
  const all = [...providersOf(plan).filter(({ id }) => !ids.has(id)), ...providersOf(before)]
  return plan.providers ? { providers: all.toSorted((a, b) => a.from.localeCompare(b.from)) } : {}
}

function withUndone(plan: PlanFacts, { before, after }: PlanEntry): PlanFacts {
  const ids = new Set(after.offers.map(({ id }) => id))
  const months = new Set(after.ordinaryHours.map(({ month }) => month))
  return {
    offers: [
      ...plan.offers.filter(({ id }) => !ids.has(id)),
      // An entry of an earlier version knows of no employers.
      ...before.offers.map((offer) => ({ ...atNoEmployer, ...offer })),
    ],
    ordinaryHours: [
      ...plan.ordinaryHours.filter(({ month }) => !months.has(month)),
      ...before.ordinaryHours,
    ].toSorted((one, other) => one.month.localeCompare(other.month)),
    ...withProviders(plan, { before, after }),
  }
}
